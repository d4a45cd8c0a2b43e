import { useState } from 'react';
import { t } from '../../lib/text';
import { useWrite } from '../hooks/useWrite';
import { EditForm } from './EditForm';
import { FieldGrid } from './FieldGrid';
import { FieldInput } from './FieldInput';
import { readRecord, recordDraft } from './record-draft';
import type { RecordDraft, RecordForm } from './record-field';

/** The form of one record, new or to be changed; what its schema refuses is said at the field. */
export function RecordEditor<Row extends { id: string }>({
  form,
  accountId,
  row,
  onClose,
}: {
  form: RecordForm<Row>;
  accountId: string;
  row?: Row;
  onClose: () => void;
}) {
  const run = useWrite();
  const [opened] = useState(row);
  const [draft, setDraft] = useState(() => (opened ? recordDraft(form, opened) : form.start));
  const [refused, setRefused] = useState<RecordDraft>({});

  const save = async () => {
    const read = readRecord(form, draft, { id: opened?.id ?? crypto.randomUUID(), accountId });
    setRefused('refused' in read ? read.refused : {});
    if ('refused' in read) return;
    if (await run(() => form.save(read.row, opened), t('record_saved', { name: form.name(read.row) }))) onClose();
  };

  return (
    <EditForm
      label={opened ? t('workspace_editNamed', { name: form.name(opened) }) : form.add}
      refusals={Object.keys(refused).length}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FieldGrid>
        {form.fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={draft[field.name] ?? ''}
            error={refused[field.name]}
            onValue={(value) => setDraft((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </FieldGrid>
    </EditForm>
  );
}
