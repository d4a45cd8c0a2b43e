import { takeInAccount } from '../../../lib/db/write/take-in-account';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { MaybeKnown } from '../../form/MaybeKnown';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { madeAccount, newAccountFields } from '../../records/accounts';
import { Panel } from '../Panel';
import { pathTo } from '../route';

/** The form for an account that is not in the book yet; only the name is needed. Opens the account when it is saved. */
export function NewAccount({ kept, onClose }: { kept: KeptForm; onClose: () => void }) {
  const run = useWrite();
  const { when } = useClock();
  const save = async (account: Account) => {
    const made = await run(() => takeInAccount(account), t('accounts_created', { name: account.name }));
    if (made) window.location.hash = pathTo('accounts', made.result);
    return made;
  };
  return (
    <div className="mb-4">
      <Panel title={t('accounts_new')}>
        <RecordEditor
          list={newAccountFields(when().today)}
          label={t('accounts_new')}
          saveText={t('accounts_create')}
          made={() => madeAccount(when())}
          {...kept}
          below={(draft) => (
            <MaybeKnown
              draft={draft}
              onPick={({ id }) => {
                window.location.hash = pathTo('accounts', id);
              }}
            />
          )}
          onSave={save}
          onClose={onClose}
        />
      </Panel>
    </div>
  );
}
