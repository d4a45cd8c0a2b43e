import { isOfFullDisk } from '../../../lib/db/is-of-full-disk';
import { isOfLostBook } from '../../../lib/db/is-of-lost-book';
import { readAgain } from '../../../lib/db/read/live';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useAbilities } from '../abilities';
import { NoBook } from './NoBook';
import { StatePage } from './StatePage';

/**
 * The book could not be read, or what was read could not be drawn: what happened, what was kept, what to do. A book that was
 * only closed opens again by itself and never comes here.
 */
export function BookError({ error, isUnread = false }: { error: unknown; isUnread?: boolean }) {
  const { openWorkspace, reload } = useAbilities();
  if (isOfLostBook(error)) return <NoBook />;
  return (
    <StatePage title={t('bookError_title')}>
      <Notice kind="error">{isOfFullDisk(error) ? t('bookError_noSpace') : t('bookError_explanation')}</Notice>
      <p className="text-mute text-small">
        {t('bookError_details', { details: error instanceof Error ? error.message || error.name : String(error) })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {isUnread && (
          <Button look="primary" onClick={readAgain}>
            {t('bookError_tryAgain')}
          </Button>
        )}
        <Button look={isUnread ? 'plain' : 'primary'} onClick={reload}>
          {t('ui_reload')}
        </Button>
        <Button onClick={() => openWorkspace('#/backup')}>{t('sidebar_openBackup')}</Button>
      </div>
    </StatePage>
  );
}
