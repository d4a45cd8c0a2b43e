import { readLastBackup } from '../../../lib/db/read/last-backup';
import { backupAge } from '../../../lib/domain/keeping/backup-age';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { backupAgeText } from '../../ui/backup-age-text';
import { Notice } from '../../ui/Notice';
import { LinkButton } from '../LinkButton';
import { pathTo } from '../route';
import { useBackupDownload } from './useBackupDownload';

/** How old the last backup is; once a week with the button for the next. Nothing where the book holds nothing. */
export function BackupAge() {
  const { today, timeZone } = useClock();
  const live = useLive(readLastBackup, 'last-backup');
  const { outcome, download } = useBackupDownload();
  if (live.state !== 'ready' || !live.data) return null;
  const { days, isDue } = backupAge(live.data.at, today, timeZone);
  if (!isDue) return <Age days={days} />;
  return (
    <Notice
      kind="warn"
      action={
        <>
          <Button onClick={() => download()}>{t('backup_download')}</Button>
          <LinkButton href={pathTo('backup')}>{t('backup_byItself')}</LinkButton>
        </>
      }
    >
      <Age days={days} /> {t('backup_due')}
      {outcome === 'failed' && <p role="alert">{t('backup_failed')}</p>}
    </Notice>
  );
}

function Age({ days }: { days: number | null }) {
  return (
    <span data-testid="backup-age" className="text-small">
      {backupAgeText(days)}
    </span>
  );
}
