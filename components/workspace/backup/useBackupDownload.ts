import { useState } from 'react';
import { backupBook } from '../../../lib/db/backup';
import { useClock } from '../../hooks/useClock';
import { saveFile } from '../../ui/save-file';

/** Returns the way to save everything in one file, and how the last time went. */
export function useBackupDownload(): { outcome: 'saved' | 'failed' | undefined; download: () => Promise<void> } {
  const { today } = useClock();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const download = async () => {
    setOutcome(undefined);
    try {
      saveFile(`keyside-${today}.json`, await backupBook(), 'application/json');
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return { outcome, download };
}
