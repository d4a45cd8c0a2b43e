import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useBackupDownload } from './useBackupDownload';

/** Says before a step that changes much how long it can be undone, and offers a backup there and then. */
export function BackupFirst({ why }: { why: string }) {
  const { outcome, download } = useBackupDownload();
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-mute">
        <p className="max-w-prose">{why}</p>
        <Button data-testid="backup-first" onClick={() => download()}>
          {t('backup_first')}
        </Button>
        <span role="status">{outcome === 'given' && t('backup_firstDone')}</span>
      </div>
      {outcome === 'failed' && <Notice kind="error">{t('backup_failed')}</Notice>}
    </>
  );
}
