import type { ReactNode } from 'react';
import { EditForm } from './EditForm';
import { Fields } from './Fields';
import type { FieldList, FormLook } from './record-field';
import { type DraftStart, useRecordDraft } from './useRecordDraft';

/** The form of one record, new or to be changed; what cannot be so is said at its field. */
export function RecordEditor<Row extends object>({
  list,
  label,
  saveText,
  look = 'wide',
  isFramed = look === 'compact',
  mark,
  below,
  onSave,
  onClose,
  ...start
}: DraftStart<Row> & {
  list: FieldList<Row>;
  /** What is edited, for screen readers. */
  label: string;
  saveText?: string;
  look?: FormLook;
  isFramed?: boolean;
  /** By what tests find the form. */
  mark?: string;
  /** Stands between the fields and the buttons. */
  below?: ReactNode;
  /** Saves the record; `opened` is the one that the form was opened on. Resolves to something where it was saved. */
  onSave: (row: Row, opened: Row | undefined) => unknown;
  /** Closes the form, by the user or once it was saved; one that has none stays open. */
  onClose?: () => void;
}) {
  const editing = useRecordDraft(list, start);
  const { opened, refused, isWhole, isChanged } = editing;
  const save = async () => {
    const row = await editing.read();
    if (!row || !(await onSave(row, opened))) return;
    if (onClose) onClose();
    else editing.settle(row);
  };
  return (
    <EditForm
      label={label}
      look={look}
      isFramed={isFramed}
      refused={refused}
      isReady={look === 'wide' || (isWhole && (isChanged || !opened || onClose !== undefined))}
      onSave={save}
      onClose={onClose}
      {...(saveText && { saveText })}
      {...(mark && { 'data-testid': mark })}
    >
      <Fields editing={editing} look={look} startsAtFirst={onClose !== undefined} />
      {below}
    </EditForm>
  );
}
