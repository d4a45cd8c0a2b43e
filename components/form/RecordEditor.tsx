import type { ReactNode } from 'react';
import type { ButtonLook } from '../ui/Button';
import { DraftKept } from './DraftKept';
import { EditForm } from './EditForm';
import { Fields } from './Fields';
import type { FieldList, FormLook, RecordDraft } from './record-field';
import type { KeptForm } from './useOpenForm';
import { type DraftStart, useRecordDraft } from './useRecordDraft';

/** The form of one record, new or to be changed; what cannot be so is said at its field. */
export function RecordEditor<Row extends object>({
  list,
  label,
  saveText,
  saveLook,
  look = 'wide',
  isFramed = look === 'compact',
  mark,
  below,
  isLeft = false,
  onSave,
  onClose,
  ...start
}: DraftStart<Row> &
  KeptForm & {
    list: FieldList<Row>;
    /** What is edited, for screen readers. */
    label: string;
    saveText?: string;
    /** `plain` where another form of the screen has the first button. */
    saveLook?: ButtonLook;
    look?: FormLook;
    isFramed?: boolean;
    /** By what tests find the form. */
    mark?: string;
    /** Stands between the fields and the buttons. */
    below?: ReactNode | ((draft: RecordDraft) => ReactNode);
    /** Saves the record; `opened` is the one that the form was opened on. Resolves to something where it was saved. */
    onSave: (row: Row, opened: Row | undefined) => unknown;
    /** Closes the form, by the user or once it was saved; one that has none stays open. */
    onClose?: () => void;
  }) {
  const editing = useRecordDraft(list, start);
  const { opened, refused, isChanged, isBack, isOutdated } = editing;
  // A form that stays open has no other way to what was saved elsewhere.
  const startsOver = isBack || (isOutdated && !onClose);
  const save = async () => {
    const row = await editing.read();
    if (!row || !(await onSave(row, opened))) return;
    editing.settle(row);
    onClose?.();
  };
  const cancel = () => {
    editing.forget();
    onClose?.();
  };
  return (
    <EditForm
      label={label}
      look={look}
      isFramed={isFramed}
      refused={refused}
      isReady={look === 'wide' || isChanged || !opened || onClose !== undefined}
      onSave={save}
      onClose={onClose && cancel}
      {...(saveText && { saveText })}
      {...(saveLook && { saveLook })}
      {...(mark && { 'data-testid': mark })}
    >
      {startsOver && <DraftKept onDiscard={editing.restart} />}
      <Fields editing={editing} look={look} startsAtFirst={onClose !== undefined && !isLeft} />
      {typeof below === 'function' ? below(editing.draft) : below}
    </EditForm>
  );
}
