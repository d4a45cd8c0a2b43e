import { useState } from 'react';
import { noteBackup } from '../../../lib/db/write/note-backup';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';
import type { FromBackup } from './backup-messages';
import { useBackupWorker } from './useBackupWorker';

/** How the last backup went: `given` to the browser, which does not say what became of it. While it is written, the share, 0-1. */
export type DownloadOutcome = 'given' | 'failed' | { share: number } | undefined;

/** Returns the way to save everything in one file, locked where there is a passphrase, to stop that, and how it goes. */
export function useBackupDownload() {
  const { today, when } = useClock();
  const [outcome, setOutcome] = useState<DownloadOutcome>();
  const take = (message: FromBackup) => {
    if (message.kind === 'progress') return setOutcome({ share: message.share });
    worker.end();
    if (message.kind !== 'written') return setOutcome('failed');
    saveFile(`keyside-${today}.json`, message.file, 'application/json');
    setOutcome('given');
    // What cannot be noted now leaves the book looking older than its backup, and nothing worse.
    noteBackup(when().now).catch(() => {});
  };
  const worker = useBackupWorker(take);
  return {
    outcome,
    download(passphrase = '') {
      worker.end();
      setOutcome({ share: 0 });
      worker.tell({ kind: 'write', when: when(), passphrase });
    },
    cancel() {
      worker.end();
      setOutcome(undefined);
    },
  };
}
