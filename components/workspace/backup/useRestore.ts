import { useRef, useState } from 'react';
import type { BackupProblem } from '../../../lib/db/backup/backup-error';
import type { BackupContents, BackupCounts } from '../../../lib/db/backup/check-backup';
import { noteWrites } from '../../../lib/db/look-again';
import { readAgain } from '../../../lib/db/read/live';
import { useClock } from '../../hooks/useClock';
import type { BackupPhase, FromBackup, RestoreSource } from './backup-messages';
import { useBackupWorker } from './useBackupWorker';

/** Where a restore stands, from choosing a file to the way back. */
export type RestoreState =
  | { step: 'choose' | 'restored' | 'undone' | 'changedSince' | 'failed' }
  | { step: 'working'; phase: BackupPhase; share: number }
  | { step: 'problem'; problem: BackupProblem }
  | { step: 'confirm'; contents: BackupContents; now?: BackupCounts };

/**
 * Returns where a restore stands, and what can be done about it; stopped, it leaves the book as it is. `begin` begins a book for
 * the file, where there is none.
 */
export function useRestore(begin?: () => Promise<void>) {
  const { when } = useClock();
  const [state, setState] = useState<RestoreState>({ step: 'choose' });
  const source = useRef<RestoreSource>(undefined);
  const isForNoBook = begin !== undefined;

  const take = (message: FromBackup) => {
    switch (message.kind) {
      case 'progress':
        return setState({ step: 'working', phase: message.phase, share: message.share });
      case 'checked':
        return setState({ step: 'confirm', contents: message.contents, ...(message.now && { now: message.now }) });
      case 'problem':
        return setState({ step: 'problem', problem: message.problem });
      case 'restored':
      case 'undone':
        // What it cannot note now, the next write does.
        noteWrites().catch(() => {});
        if (isForNoBook) readAgain();
        return setState({ step: message.kind });
      case 'changedSince':
      case 'failed':
        return setState({ step: message.kind });
    }
  };
  const worker = useBackupWorker(take);
  const check = (passphrase: string) => {
    worker.end();
    if (!source.current) return;
    setState({ step: 'working', phase: 'checking', share: 0 });
    worker.tell({ kind: 'check', source: source.current, passphrase, isForNoBook });
  };
  const leave = () => {
    worker.end();
    setState({ step: 'choose' });
  };

  return {
    state,
    check(chosen: RestoreSource) {
      source.current = chosen;
      check('');
    },
    /** Tries a passphrase on the file that was chosen. */
    unlock: check,
    async restore() {
      setState({ step: 'working', phase: 'keeping', share: 0 });
      try {
        await begin?.();
        worker.tell({ kind: 'restore', when: when() });
      } catch {
        setState({ step: 'failed' });
      }
    },
    takeBack() {
      setState({ step: 'working', phase: 'undoing', share: 0 });
      worker.tell({ kind: 'undo' });
    },
    leave,
  };
}
