import { bindPage } from '../../lib/db/write/bind-page';
import { t } from '../../lib/text';
import { useClock } from '../hooks/useClock';
import { useWrite } from '../hooks/useWrite';
import type { ReadPage } from './page-state';

/**
 * Returns the way to say which account a page belongs to: remembered where the page's record or thread has an id, else for as
 * long as the page stays open.
 */
export function useChosenAccount(page: ReadPage, choose: (accountId: string | null) => void) {
  const write = useWrite();
  const { when } = useClock();
  return (account: { id: string; name: string }) => {
    const { externalId } = page.subject;
    if (!externalId) return choose(account.id);
    void write(
      () => bindPage({ externalId, accountId: account.id, kind: 'pin' }, when()),
      t('match_pinned', { account: account.name }),
    );
  };
}
