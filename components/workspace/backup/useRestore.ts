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
  | { step: 'choose' | 'undone' | 'changedSince' | 'failed' }
  /** `isUnkept`: no copy of the book from before could be kept. */
  | { step: 'restored'; isUnkept: boolean }
  | { step: 'working'; phase: BackupPhase; share: number }
  | { step: 'problem'; problem: BackupProblem }
  | { step: 'confirm'; contents: BackupContents; now?: BackupCounts };

/**
 * Returns where a restore stands, and what can be done about it; stopped, it leaves the book as it is, also one that is lost. There,
 * `adopt` takes what was brought back for the user's book.
 */
export function useRestore(adopt?: () => Promise<void>) {
  const { when } = useClock();
  const [state, setState] = useState<RestoreState>({ step: 'choose' });
  const source = useRef<RestoreSource>(undefined);
  const isForNoBook = adopt !== undefined;

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
        // Not before all of it is there: it would be taken for the whole book.
        if (adopt) return void adopt().then(readAgain, () => setState({ step: 'failed' }));
        // What it cannot note now, the next write does.
        noteWrites().catch(() => {});
        return setState('isUnkept' in message ? { step: 'restored', isUnkept: message.isUnkept } : { step: 'undone' });
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
    restore() {
      setState({ step: 'working', phase: isForNoBook ? 'replacing' : 'keeping', share: 0 });
      worker.tell({ kind: 'restore', when: when() });
    },
    takeBack() {
      setState({ step: 'working', phase: 'undoing', share: 0 });
      worker.tell({ kind: 'undo' });
    },
    leave,
  };
}
