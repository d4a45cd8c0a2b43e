import { date, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../Panel';
import { useCopyFolder } from './useCopyFolder';

/** The folder into which the book is copied once a day, where the browser can write into one. */
export function CopyFolderPanel() {
  const { chosen, hasFailed, choose, allow, stop } = useCopyFolder();
  if (!choose)
    return (
      <Panel title={t('backup_folderTitle')}>
        <p className="text-mute">{t('backup_folderNone')}</p>
      </Panel>
    );
  const name = chosen?.folder.name ?? '';
  return (
    <Panel title={t('backup_folderTitle')}>
      <p className="mb-3 text-mute">{t('backup_folderIntro')}</p>
      {chosen && (
        <p data-testid="copy-folder" className="mb-3">
          {t('backup_folderNow', { name })} {chosen.last && t('backup_folderLast', { day: date(chosen.last) })}
        </p>
      )}
      {chosen?.isAllowed === false && (
        <div className="mb-3">
          <Notice kind="warn" action={<Button onClick={() => allow(chosen.folder)}>{t('backup_folderAllow')}</Button>}>
            {t('backup_folderAsks', { name })}
          </Notice>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button data-testid="copy-folder-choose" onClick={choose}>
          {chosen ? t('backup_folderOther') : t('backup_folderChoose')}
        </Button>
        {chosen && <Button onClick={stop}>{t('backup_folderStop')}</Button>}
      </div>
      {hasFailed && (
        <div className="mt-3">
          <Notice kind="error">{t('backup_folderFailed')}</Notice>
        </div>
      )}
    </Panel>
  );
}
