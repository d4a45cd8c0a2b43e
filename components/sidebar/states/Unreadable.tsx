import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { useAbilities } from '../abilities';
import { ReportPage } from '../teach/ReportPage';
import { StatePage } from './StatePage';

/** The page should name somebody, but nothing could be read: says so instead of guessing. */
export function Unreadable({ host }: { host: string }) {
  const { openWorkspace, reload } = useAbilities();
  return (
    <StatePage title={t('unreadable_title')} explanation={t('unreadable_explanation', { host })}>
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={reload}>{t('ui_reload')}</Button>
        <Button onClick={() => openWorkspace('#/accounts')}>{t('sidebar_openAccounts')}</Button>
        <Button onClick={() => openWorkspace('#/sites')}>{t('sidebar_openSites')}</Button>
      </div>
      <ReportPage />
    </StatePage>
  );
}
