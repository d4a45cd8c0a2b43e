import { useState } from 'react';
import { t } from '../../lib/text';
import { CheckField } from '../ui/CheckField';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { AccountField } from './AccountField';
import { ChipsField } from './ChipsField';
import { ChoicesField } from './ChoicesField';
import { RowField } from './RowField';
import { YES } from './record-draft';
import type { FormLook, RecordField } from './record-field';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 2000;
/** As many stand side by side beside a page. */
const MOST_IN_ROW = 3;

/** Returns how many lines a text is given room for. */
const rowsFor = (value: string, look: FormLook) => (value.length > 160 ? 6 : look === 'compact' ? 3 : 2);

/** The control for one field of a record. */
export function FieldInput({
  field,
  value,
  error,
  look = 'wide',
  autoFocus = false,
  onValue,
}: {
  field: RecordField;
  value: string;
  error?: string | undefined;
  look?: FormLook;
  /** Takes the focus when the form opens. */
  autoFocus?: boolean;
  onValue: (value: string) => void;
}) {
  const { label, hint, mark, isRequired } = field;
  const [isOneLine] = useState(look === 'compact' && !value.includes('\n'));
  const asked = { label, error, ...(hint && { hint }) };
  const shared = {
    ...asked,
    value,
    onValue,
    ...(mark && { 'data-testid': mark }),
    ...(isRequired === true && { required: true }),
    ...(autoFocus && { autoFocus }),
  };
  switch (field.kind) {
    case 'choice': {
      const { choices, none, isRow } = field;
      if (look === 'compact' && none === undefined && (isRow || choices.length <= MOST_IN_ROW))
        return <RowField {...asked} {...{ choices, value, autoFocus, mark, onValue }} hasKeys={isRow} />;
      const open = none !== undefined || value === '' ? [{ value: '', text: none ?? t('record_choose') }] : [];
      return <SelectField {...asked} value={value} choices={[...open, ...choices]} onValue={onValue} />;
    }
    case 'choices': {
      const Several = look === 'compact' ? ChipsField : ChoicesField;
      const chosen = value.split('\n').filter(Boolean);
      return (
        <Several {...asked} {...{ mark, chosen }} choices={field.choices} onChosen={(all) => onValue(all.join('\n'))} />
      );
    }
    case 'yes':
      return <CheckField label={label} checked={value === YES} onChecked={(isYes) => onValue(isYes ? YES : '')} />;
    case 'account':
      return <AccountField {...asked} value={value} refuse={field.refuse} onValue={onValue} />;
    case 'day':
      return <TextField {...shared} type="date" {...(field.from && { min: field.from })} />;
    case 'month':
    case 'time':
      return <TextField {...shared} type={field.kind} />;
    case 'number':
      return <TextField {...shared} inputMode="decimal" />;
    case 'list':
      return (
        <TextField {...shared} {...(isOneLine && !field.isLong ? { type: field.type ?? 'text' } : { lines: 2 })} />
      );
    case 'lines':
      return <TextField {...shared} lines={rowsFor(value, look)} maxLength={field.most ?? LONGEST_TEXT} />;
    case 'line':
      return <TextField {...shared} type={field.type ?? 'text'} maxLength={field.most ?? LONGEST_LINE} />;
  }
}
