import { forgetDraft } from '../../../lib/db/kept-drafts';
import { savePerson } from '../../../lib/db/write/save-person';
import type { Account } from '../../../lib/domain/records/account';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { madePerson, personFields } from '../../records/people';
import { KnownPeople } from './KnownPeople';

/** Somebody new, or all that is known of somebody; only the name is needed. */
export function PersonForm({
  account,
  person,
  colleagues,
  kept,
  onClose,
}: {
  account: Pick<Account, 'id' | 'name'>;
  person?: Person;
  colleagues: readonly Person[];
  kept: KeptForm;
  onClose: () => void;
}) {
  const run = useWrite();
  const { when } = useClock();
  const moved = () => {
    // Nobody new is asked for any more.
    if (kept.keptAs) forgetDraft(kept.keptAs).catch(() => {});
    onClose();
  };
  return (
    <RecordEditor
      list={personFields(colleagues)}
      label={person ? t('workspace_editNamed', { name: person.name }) : t('personForm_add')}
      row={person}
      {...kept}
      made={() => madePerson({ accountId: account.id }, when())}
      below={(draft) => <KnownPeople draft={draft} account={account} person={person} onMoved={moved} />}
      onSave={(saved, opened) =>
        run(() => savePerson(saved, when(), opened), t('personForm_saved', { name: saved.name }))
      }
      onClose={onClose}
    />
  );
}
