import { t } from '../../lib/text';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { ChoicesField } from './ChoicesField';
import type { RecordField } from './record-field';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 2000;

/** The control for one field of a record. */
export function FieldInput({
  field,
  value,
  error,
  onValue,
}: {
  field: RecordField;
  value: string;
  error: string | undefined;
  onValue: (value: string) => void;
}) {
  const { label, hint } = field;
  const shared = { label, error, value, onValue, ...(hint && { hint }) };
  switch (field.kind) {
    case 'choice':
      return <SelectField {...shared} choices={[{ value: '', text: t('record_noChoice') }, ...field.choices]} />;
    case 'choices':
      return (
        <ChoicesField
          label={label}
          hint={hint}
          error={error}
          choices={field.choices}
          chosen={value.split('\n').filter(Boolean)}
          onChosen={(chosen) => onValue(chosen.join('\n'))}
        />
      );
    case 'day':
      return <TextField {...shared} type="date" />;
    case 'month':
      return <TextField {...shared} type="month" />;
    case 'number':
      return (
        <TextField
          {...shared}
          type="number"
          inputMode="decimal"
          step={field.step ?? 'any'}
          {...(field.least !== undefined && { min: field.least })}
          {...(field.most !== undefined && { max: field.most })}
        />
      );
    case 'lines':
      return <TextField {...shared} lines={2} maxLength={field.most ?? LONGEST_TEXT} />;
    case 'line':
      return <TextField {...shared} maxLength={field.most ?? LONGEST_LINE} />;
  }
}
