import { useRef, useState } from 'react';
import { BackupError, type BackupProblem } from '../../../lib/db/backup/backup-error';
import { type BackupCounts, type CheckedFile, checkFile } from '../../../lib/db/backup/check-backup';
import { countBook } from '../../../lib/db/backup/count-book';
import { restoreFile } from '../../../lib/db/backup/restore-backup';
import { readAgain } from '../../../lib/db/read/live';
import { takeSnapshot } from '../../../lib/db/snapshots';
import { ChangedSinceError, type Undo } from '../../../lib/db/write/change';
import { refreshStandings } from '../../../lib/db/write/refresh-standings';
import { useClock } from '../../hooks/useClock';

/** Where a restore stands, from choosing a file to the way back. */
export type RestoreState =
  | { step: 'choose' | 'checking' | 'restoring' | 'undone' | 'changedSince' | 'failed' }
  | { step: 'restored'; undo: Undo }
  | { step: 'problem'; problem: BackupProblem; file: Blob }
  | { step: 'confirm'; checked: CheckedFile; now?: BackupCounts };

/**
 * Returns where a restore stands, and what can be done about it; stopped, it leaves the book as it is. `begin` begins a book for
 * the file, where there is none.
 */
export function useRestore(begin?: () => Promise<void>) {
  const { today, when } = useClock();
  const [state, setState] = useState<RestoreState>({ step: 'choose' });
  const working = useRef<AbortController>(undefined);

  const work = async (step: 'checking' | 'restoring', run: (signal: AbortSignal) => Promise<RestoreState>) => {
    const stop = new AbortController();
    working.current = stop;
    const { signal } = stop;
    setState({ step });
    try {
      setState(await run(signal));
    } catch (error) {
      if (signal.aborted) setState({ step: 'choose' });
      else setState({ step: error instanceof ChangedSinceError ? 'changedSince' : 'failed' });
    }
  };

  const check = (fileOf: () => Promise<Blob>, passphrase?: string) =>
    work('checking', async (signal) => {
      const file = await fileOf();
      try {
        const checked = await checkFile(file, passphrase, { signal });
        return { step: 'confirm', checked, ...(!begin && { now: await countBook() }) };
      } catch (error) {
        if (error instanceof BackupError) return { step: 'problem', problem: error.problem, file };
        throw error;
      }
    });

  const restore = (checked: CheckedFile) =>
    work('restoring', async (signal) => {
      await (begin ? begin() : takeSnapshot('restore', when().now));
      const { undo } = await restoreFile(checked, { signal });
      // Shares are in no backup. What cannot be computed now is computed with the next page that opens.
      await refreshStandings(today).catch(() => false);
      if (begin) readAgain();
      return { step: 'restored', undo };
    });

  const takeBack = (undo: Undo) =>
    work('restoring', async () => {
      await undo();
      return { step: 'undone' };
    });

  return {
    state,
    check,
    restore,
    takeBack,
    leave: () => setState({ step: 'choose' }),
    stop: () => working.current?.abort(),
  };
}
