import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useAbilities } from '../abilities';
import { StatePage } from './StatePage';

/** The book could not be read: what happened, what was kept, what to do. */
export function BookError({ error }: { error: unknown }) {
  const { openWorkspace, reload } = useAbilities();
  return (
    <StatePage title={t('bookError_title')}>
      <Notice kind="error">{t('bookError_explanation')}</Notice>
      <p className="text-mute text-small">
        {t('bookError_details', { details: error instanceof Error ? error.message || error.name : String(error) })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" onClick={reload}>
          {t('ui_reload')}
        </Button>
        <Button onClick={() => openWorkspace('#/backup')}>{t('sidebar_openBackup')}</Button>
      </div>
    </StatePage>
  );
}
