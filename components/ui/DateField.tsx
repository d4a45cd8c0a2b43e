import type { Day } from '../../lib/domain/records/day';
import { TextField } from './TextField';

/** A field for a calendar day, as ISO text; empty while no whole day is typed. */
export function DateField({
  value,
  min,
  ...rest
}: {
  label: string;
  value: Day | '';
  min?: Day;
  hint?: string;
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  onValue: (day: Day | '') => void;
}) {
  return <TextField type="date" value={value} {...(min && { min })} {...rest} />;
}
