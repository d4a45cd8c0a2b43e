import { useState } from 'react';
import { savePerson } from '../../../lib/db/write/save-person';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { FieldGrid } from '../../form/FieldGrid';
import { useDraft } from '../../form/useDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { TextField } from '../../ui/TextField';
import { GroupFields } from './GroupFields';
import { personDraft, readPerson } from './person-draft';

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
  const [opened] = useState(person);
  const { draft, refused, setRefused, change } = useDraft(personDraft(opened));
  const label = opened ? t('workspace_editNamed', { name: opened.name }) : t('personForm_add');

  const save = async () => {
    const at = when();
    const made = { id: crypto.randomUUID(), accountId, placeholder: false, formerAccounts: [] };
    const behind = opened ?? { ...made, createdAt: at.now, updatedAt: at.now };
    const { id, placeholder, formerAccounts, createdAt, updatedAt } = behind;
    const read = readPerson(draft, { id, accountId, placeholder, formerAccounts, createdAt, updatedAt });
    setRefused('refused' in read ? read.refused : {});
    if ('refused' in read) return;
    // Once named by the user, a placeholder is somebody.
    const known = { ...read.person, placeholder: placeholder && read.person.name === opened?.name };
    if (await run(() => savePerson(known, at, opened), t('personForm_saved', { name: known.name }))) onClose();
  };

  return (
    <EditForm label={label} refusals={Object.keys(refused).length} onSave={() => void save()} onClose={onClose}>
      <FieldGrid>
        <TextField
          label={t('personForm_name')}
          value={draft.name}
          maxLength={300}
          autoFocus
          error={refused.name}
          onValue={change('name')}
        />
        <TextField label={t('personForm_title')} value={draft.title} maxLength={300} onValue={change('title')} />
        <TextField
          label={t('personForm_emails')}
          hint={t('personForm_emailsHint')}
          lines={2}
          value={draft.emails}
          error={refused.emails}
          onValue={change('emails')}
        />
        <TextField
          label={t('personForm_phones')}
          hint={t('personForm_phonesHint')}
          lines={2}
          value={draft.phones}
          error={refused.phones}
          onValue={change('phones')}
        />
      </FieldGrid>
      <GroupFields draft={draft} change={change} colleagues={colleagues} />
    </EditForm>
  );
}
