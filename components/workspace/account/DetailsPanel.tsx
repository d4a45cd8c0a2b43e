import { useState } from 'react';
import { saveAccount } from '../../../lib/db/write/save-account';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { MaybeKnown } from '../../form/MaybeKnown';
import { RecordEditor } from '../../form/RecordEditor';
import { withoutFields } from '../../form/record-field';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { aboutAccount, accountFields } from '../../records/accounts';
import { FoldedPanel } from '../FoldedPanel';
import { MergeAccounts } from './merge/MergeAccounts';
import { TIER } from './TierForm';

/** What the account is: names, domains, where it belongs, who owns it; open where it is asked for, or something unfinished is in it. */
export function DetailsPanel({
  account,
  currency,
  isAsked,
}: {
  account: Account;
  /** The book's: a credit limit is agreed in it, unless another is typed. */
  currency: string;
  isAsked: boolean;
}) {
  const run = useWrite();
  const { today, when } = useClock();
  const [twin, setTwin] = useState<Account | null>(null);
  const keptAs = draftId('accounts', account.id);
  const editing = useOpenForm(keptAs);
  const about = [...account.domains, ...aboutAccount(account).map(({ text }) => text)];
  const list = accountFields({ accountId: account.id, today: today.toString() });
  return (
    <FoldedPanel title={t('account_details')} summary={about.join(' · ')} open={isAsked || editing.isOpen}>
      <RecordEditor
        list={withoutFields(list, ...TIER)}
        label={t('account_details')}
        row={account}
        guess={() => ({ 'credit.currency': { value: currency } })}
        keptAs={keptAs}
        below={(draft) => <MaybeKnown draft={draft} account={account} onPick={setTwin} />}
        onSave={(saved, opened) =>
          run(() => saveAccount(saved, when(), opened), t('account_saved', { name: saved.name }))
        }
      />
      {twin && <MergeAccounts kept={account} gone={twin} onClose={() => setTwin(null)} />}
    </FoldedPanel>
  );
}
