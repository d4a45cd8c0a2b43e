import { takeInAccount } from '../../../lib/db/write/take-in-account';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { FieldGrid } from '../../form/FieldGrid';
import { typedLines } from '../../form/typed-lines';
import { useDraft } from '../../form/useDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { readDomains } from '../../records/read-domains';
import { TextField } from '../../ui/TextField';
import { Panel } from '../Panel';
import { pathTo } from '../route';

/** The form for an account that is not in the book yet; only the name is needed. Opens the account when it is saved. */
export function NewAccount({ onClose }: { onClose: () => void }) {
  const run = useWrite();
  const { when } = useClock();
  const { draft, refused, setRefused, change } = useDraft({ name: '', domain: '' });

  const save = async () => {
    const name = draft.name.trim();
    const read = await readDomains(typedLines(draft.domain));
    const wrong = {
      ...(!name && { name: t('accounts_nameNeeded') }),
      ...('refused' in read && { domain: read.refused }),
    };
    setRefused(wrong);
    if (!name || 'refused' in read) return;
    const [domain] = read.domains;
    const made = await run(
      () => takeInAccount({ name, ...(domain && { domain }) }, when()),
      t('accounts_created', { name }),
    );
    if (made) window.location.hash = pathTo('accounts', made.result);
  };

  return (
    <div className="mb-4">
      <Panel title={t('accounts_new')}>
        <EditForm
          label={t('accounts_new')}
          saveText={t('accounts_create')}
          refusals={Object.keys(refused).length}
          onSave={() => void save()}
          onClose={onClose}
        >
          <FieldGrid>
            <TextField
              label={t('accounts_newName')}
              value={draft.name}
              maxLength={300}
              autoFocus
              error={refused.name}
              onValue={change('name')}
            />
            <TextField
              label={t('accounts_newDomain')}
              hint={t('accounts_newDomainHint')}
              value={draft.domain}
              error={refused.domain}
              onValue={change('domain')}
            />
          </FieldGrid>
        </EditForm>
      </Panel>
    </div>
  );
}
