import { saveAccount } from '../../../lib/db/write/save-account';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { withoutFields } from '../../form/record-field';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { accountFields } from '../../records/accounts';
import { Panel } from '../Panel';
import { TIER } from './TierForm';

/** What the account is: names, domains, where it belongs, who owns it. */
export function DetailsPanel({ account }: { account: Account }) {
  const run = useWrite();
  const { today, when } = useClock();
  const list = accountFields({ accountId: account.id, today: today.toString() });
  return (
    <Panel title={t('account_details')}>
      <RecordEditor
        list={withoutFields(list, ...TIER)}
        label={t('account_details')}
        row={account}
        onSave={(saved, opened) =>
          run(() => saveAccount(saved, when(), opened), t('account_saved', { name: saved.name }))
        }
      />
    </Panel>
  );
}
