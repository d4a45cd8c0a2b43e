import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { useBackupDownload } from './useBackupDownload';

/** Saves everything in one file. */
export function BackupDownload() {
  const { outcome, download } = useBackupDownload();
  return (
    <Panel title={t('backup_downloadTitle')}>
      <p className="mb-3 text-mute">{t('backup_downloadIntro')}</p>
      <Button look="primary" data-testid="backup-download" onClick={download}>
        {t('backup_download')}
      </Button>
      {outcome === 'failed' && (
        <div className="mt-3">
          <Notice kind="error">{t('backup_failed')}</Notice>
        </div>
      )}
    </Panel>
  );
}
