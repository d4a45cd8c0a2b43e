import { dismissSuggestion } from '../../../lib/db/write/dismiss-suggestion';
import { wholeDomain } from '../../../lib/domain/identify/cut-domain';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { useAbilities } from '../abilities';

/** Says once and for all that a whole domain is an account's, or goes to where its domains stand. */
export function WholeDomain({ account, domain }: { account: Account; domain: string }) {
  const write = useWrite();
  const { when } = useClock();
  const { openWorkspace } = useAbilities();
  const keep = () =>
    write(
      () => dismissSuggestion(wholeDomain(account.id, domain), when()),
      t('cut_kept', { domain, account: account.name }),
    );
  return (
    <div className="flex flex-wrap gap-1.5 pt-1.5">
      <Button onClick={() => void keep()}>{t('cut_keep', { domain })}</Button>
      <Button onClick={() => openWorkspace(`#/accounts/${account.id}`)}>{t('cut_edit')}</Button>
    </div>
  );
}
