import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { useAbilities } from '../abilities';
import type { SidebarState } from '../useSidebarState';
import { StatePage } from './StatePage';

/** The page names no client: why, and where the clients are. */
export function Nobody({ why }: { why: Extract<SidebarState, { kind: 'nobody' }>['why'] }) {
  const { openWorkspace } = useAbilities();
  return (
    // Between two mails, or two tabs, nobody is named for a moment: that is not worth a word.
    <StatePage
      isLate={why === 'left' || why === 'unread'}
      title={t('nobody_title')}
      explanation={wordOf('nobody', why)}
    >
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={() => openWorkspace('#/today')}>{t('sidebar_openToday')}</Button>
        <Button onClick={() => openWorkspace('#/accounts')}>{t('sidebar_openAccounts')}</Button>
        {why === 'unread' && <Button onClick={() => openWorkspace('#/sites')}>{t('sidebar_openSites')}</Button>}
      </div>
    </StatePage>
  );
}
