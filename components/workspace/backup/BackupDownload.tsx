import { useState } from 'react';
import { backupBook } from '../../../lib/db/backup';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { saveFile } from './save-file';

/** Saves everything in one file. */
export function BackupDownload() {
  const { today } = useClock();
  const [hasFailed, setHasFailed] = useState(false);
  const download = async () => {
    setHasFailed(false);
    try {
      saveFile(`keyside-${today}.json`, await backupBook(), 'application/json');
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <Panel title={t('backup_downloadTitle')}>
      <p className="mb-3 text-mute">{t('backup_downloadIntro')}</p>
      <Button look="primary" data-testid="backup-download" onClick={download}>
        {t('backup_download')}
      </Button>
      {hasFailed && (
        <div className="mt-3">
          <Notice kind="error">{t('backup_failed')}</Notice>
        </div>
      )}
    </Panel>
  );
}
