import { useState } from 'react';
import type { BackupProblem } from '../../../lib/db/backup/backup-error';
import type { BackupContents } from '../../../lib/db/backup/check-backup';
import type { BackupCounts } from '../../../lib/db/backup/count-book';
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
  const [chosen, setChosen] = useState<RestoreSource>();
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
        setChosen(undefined);
        // Not before all of it is there: it would be taken for the whole book.
        if (adopt) return void adopt().then(readAgain, () => setState({ step: 'failed' }));
        // What it cannot note now, the next write does.
        noteWrites().catch(() => {});
        return setState('isUnkept' in message ? { step: 'restored', isUnkept: message.isUnkept } : { step: 'undone' });
      case 'changedSince':
      case 'failed':
        setChosen(undefined);
        return setState({ step: message.kind });
    }
  };
  const worker = useBackupWorker(take);
  const check = (source: RestoreSource, passphrase = '') => {
    worker.end();
    setChosen(source);
    setState({ step: 'working', phase: 'checking', share: 0 });
    worker.tell({ kind: 'check', source, passphrase, isForNoBook });
  };
  const leave = () => {
    worker.end();
    setChosen(undefined);
    setState({ step: 'choose' });
  };

  return {
    state,
    /** What is looked at, until it is in or left. */
    chosen,
    check,
    /** Tries a passphrase on the file that was chosen. */
    unlock: (passphrase: string) => chosen && check(chosen, passphrase),
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
