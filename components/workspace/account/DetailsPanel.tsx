import { useState } from 'react';
import { saveAccount } from '../../../lib/db/write/save-account';
import { type Account, AccountStatus } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { FieldGrid } from '../../form/FieldGrid';
import { useDraft } from '../../form/useDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { statusWords } from '../../ui/words';
import { Panel } from '../Panel';
import { detailsDraft, readDetails } from './details-draft';
import { type Above, ParentField } from './ParentField';

const statuses = AccountStatus.options;

/** What the account is: names, domains, where it belongs, who owns it. */
export function DetailsPanel({ account, above }: { account: Account; above: Above | undefined }) {
  const run = useWrite();
  const { when } = useClock();
  const [opened, setOpened] = useState(account);
  const { draft, refused, setRefused, change } = useDraft(detailsDraft(account, above));

  const save = async () => {
    const read = await readDetails(draft, opened);
    setRefused('refused' in read ? read.refused : {});
    if ('refused' in read) return;
    const save = () => saveAccount(read.account, when(), opened);
    if (await run(save, t('account_saved', { name: read.account.name }))) setOpened(read.account);
  };

  return (
    <Panel title={t('account_details')}>
      <EditForm label={t('account_details')} refusals={Object.keys(refused).length} onSave={() => void save()}>
        <FieldGrid>
          <TextField
            label={t('account_name')}
            value={draft.name}
            maxLength={300}
            required
            error={refused.name}
            onValue={change('name')}
          />
          <SelectField
            label={t('account_status')}
            value={draft.status}
            choices={statuses.map((value) => ({ value, text: t(statusWords[value]) }))}
            onValue={change('status')}
          />
          <ParentField accountId={account.id} above={draft.above} onAbove={change('above')} />
          <TextField label={t('account_kam')} value={draft.kam} maxLength={200} onValue={change('kam')} />
          <TextField
            label={t('account_industry')}
            value={draft.industry}
            maxLength={200}
            onValue={change('industry')}
          />
          <TextField label={t('account_market')} value={draft.market} maxLength={200} onValue={change('market')} />
          <TextField
            label={t('account_domains')}
            hint={t('account_domainsHint')}
            lines={2}
            value={draft.domains}
            error={refused.domains}
            onValue={change('domains')}
          />
          <TextField
            label={t('account_aliases')}
            hint={t('account_aliasesHint')}
            lines={2}
            value={draft.aliases}
            onValue={change('aliases')}
          />
        </FieldGrid>
      </EditForm>
    </Panel>
  );
}
