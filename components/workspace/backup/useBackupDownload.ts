import { useState } from 'react';
import { backupBook } from '../../../lib/db/backup';
import { noteBackup } from '../../../lib/db/write/note-backup';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';

/** Returns the way to save everything in one file, and how the last time went. */
export function useBackupDownload(): { outcome: 'saved' | 'failed' | undefined; download: () => Promise<void> } {
  const { today, when } = useClock();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const download = async () => {
    setOutcome(undefined);
    try {
      saveFile(`keyside-${today}.json`, await backupBook(), 'application/json');
      setOutcome('saved');
      await noteBackup(when().now);
    } catch {
      setOutcome('failed');
    }
  };
  return { outcome, download };
}
