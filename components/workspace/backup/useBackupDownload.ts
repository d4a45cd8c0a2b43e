import { useRef, useState } from 'react';
import { writeBackup } from '../../../lib/db/backup/write-backup';
import { noteBackup } from '../../../lib/db/write/note-backup';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';

/** How the last backup went; while it is being written, the share that is done, 0-1. */
export type DownloadOutcome = 'saved' | 'failed' | { share: number } | undefined;

/** Returns the way to save everything in one file, locked where there is a passphrase, to stop that, and how it goes. */
export function useBackupDownload() {
  const { today, when } = useClock();
  const [outcome, setOutcome] = useState<DownloadOutcome>();
  const writing = useRef<AbortController>(undefined);
  const download = async (passphrase = '') => {
    const stop = new AbortController();
    writing.current = stop;
    const { signal } = stop;
    setOutcome({ share: 0 });
    try {
      const onProgress = (done: number, all: number) => setOutcome({ share: all > 0 ? done / all : 1 });
      const file = await writeBackup({ at: when().now, onProgress, signal, ...(passphrase && { passphrase }) });
      saveFile(`keyside-${today}.json`, file, 'application/json');
      setOutcome('saved');
      await noteBackup(when().now);
    } catch {
      setOutcome(signal.aborted ? undefined : 'failed');
    }
  };
  return { outcome, download, cancel: () => writing.current?.abort() };
}
