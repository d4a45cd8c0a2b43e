import { readAccountNames } from '../../../lib/db/read/account-names';
import type { Person } from '../../../lib/domain/records/person';
import { date, list, t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';

/** Where a person worked before, the newest first. */
export function FormerAccounts({ former }: { former: Person['formerAccounts'] }) {
  const ids = former.map(({ accountId }) => accountId);
  const names = useLive(() => readAccountNames(ids), ids.join(' '));
  if (names.state !== 'ready') return null;
  const accounts = former.map(({ accountId, until }) =>
    t('personForm_formerAt', { account: names.data.get(accountId) ?? t('personForm_formerGone'), day: date(until) }),
  );
  return <p className="text-faint text-small">{t('personForm_former', { accounts: list(accounts) })}</p>;
}
