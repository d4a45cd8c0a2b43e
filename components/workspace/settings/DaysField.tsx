import X from 'lucide-react/icons/x';
import { useState } from 'react';
import type { Day } from '../../../lib/domain/records/day';
import { date, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';

/** A list of calendar days: each can be removed, another one added. */
export function DaysField({
  label,
  hint,
  error,
  days,
  onDays,
}: {
  label: string;
  hint: string;
  error: string | undefined;
  days: readonly Day[];
  onDays: (days: readonly Day[]) => void;
}) {
  const [another, setAnother] = useState<Day | ''>('');
  const add = () => {
    if (another) onDays([...new Set([...days, another])].sort());
    setAnother('');
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold text-mute text-small">{label}</legend>
      {days.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {days.map((day) => (
            <li key={day}>
              <Button
                aria-label={t('settings_remove', { what: date(day) })}
                onClick={() => onDays(days.filter((one) => one !== day))}
              >
                {date(day)}
                <X size={13} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end gap-2">
        <DateField label={t('settings_newDay')} value={another} onValue={setAnother} />
        <Button disabled={!another} onClick={add} className="mb-0.5">
          {t('settings_addDay')}
        </Button>
      </div>
      <p className={`text-small ${error ? 'text-red' : 'text-faint'}`}>{error ?? hint}</p>
    </fieldset>
  );
}
