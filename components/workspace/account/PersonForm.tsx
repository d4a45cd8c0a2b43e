import { savePerson } from '../../../lib/db/write/save-person';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { madePerson, personFields } from '../../records/people';

/** Somebody new, or all that is known of somebody; only the name is needed. */
export function PersonForm({
  accountId,
  person,
  colleagues,
  onClose,
}: {
  accountId: string;
  person?: Person;
  colleagues: readonly Person[];
  onClose: () => void;
}) {
  const run = useWrite();
  const { when } = useClock();
  return (
    <RecordEditor
      list={personFields(colleagues)}
      label={person ? t('workspace_editNamed', { name: person.name }) : t('personForm_add')}
      row={person}
      made={() => madePerson({ accountId }, when())}
      onSave={(saved, opened) =>
        run(() => savePerson(saved, when(), opened), t('personForm_saved', { name: saved.name }))
      }
      onClose={onClose}
    />
  );
}
