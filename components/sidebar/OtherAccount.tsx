import { t } from '../../lib/text';
import { AccountPicker } from '../form/AccountPicker';
import type { ReadPage } from './page-state';
import { useChosenAccount } from './useChosenAccount';

/** The way to another account than the one that is shown for a page. */
export function OtherAccount({ page, choose }: { page: ReadPage; choose: (accountId: string | null) => void }) {
  const take = useChosenAccount(page, choose);
  return <AccountPicker label={t('match_otherAccount')} onPick={take} />;
}
