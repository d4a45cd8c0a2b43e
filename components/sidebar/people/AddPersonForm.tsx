import { savePerson } from '../../../lib/db/write/save-person';
import type { Account } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { madePerson } from '../../records/people';
import type { Newcomer } from './newcomer';
import { newcomerFields } from './newcomer-fields';

/** The form that adds somebody to an account, filled in with what the page says of them. */
export function AddPersonForm({
  account,
  email,
  newcomer,
  hint,
  kept,
  onCancel,
}: {
  account: Account;
  email: string;
  newcomer: Newcomer;
  hint: string;
  kept: KeptForm;
  onCancel: () => void;
}) {
  const write = useWrite();
  const { when } = useClock();
  return (
    <div className="my-1">
      <RecordEditor
        list={newcomerFields(newcomer, hint)}
        label={t('people_addNamed', { name: newcomer.draft.name || email })}
        look="compact"
        {...kept}
        start={{ ...newcomer.draft }}
        made={() => madePerson({ accountId: account.id, email }, when())}
        onSave={(person) =>
          write(() => savePerson(person, when()), t('person_added', { name: person.name, account: account.name }))
        }
        onClose={onCancel}
      />
    </div>
  );
}
