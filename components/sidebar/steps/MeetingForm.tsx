import { type FormEvent, useState } from 'react';
import type { Day, TimeOfDay } from '../../../lib/domain/records/day';
import { t } from '../../../lib/text';
import { FieldInput } from '../../form/FieldInput';
import { fieldNamed } from '../../form/record-field';
import { useClock } from '../../hooks/useClock';
import { dueField, followUpFields } from '../../records/follow-ups';
import { Button } from '../../ui/Button';

/** Asks for the day of a meeting that was agreed, today or later, and for its time, which may stay empty. */
export function MeetingForm({ onSave }: { onSave: (on: Day, at: TimeOfDay | '') => void }) {
  const [on, setOn] = useState<Day | ''>('');
  const [at, setAt] = useState<TimeOfDay | ''>('');
  const today = useClock().today.toString();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (on >= today) onSave(on, at);
  };
  return (
    <form onSubmit={save} className="flex flex-wrap items-end gap-1.5">
      <div className="min-w-0 flex-1 basis-28">
        <FieldInput field={dueField(t('outcome_meetingWhen'), today)} value={on} autoFocus onValue={setOn} />
      </div>
      <div className="min-w-0 flex-1 basis-24">
        <FieldInput field={fieldNamed(followUpFields(), 'at')} value={at} onValue={setAt} />
      </div>
      <Button type="submit" className="min-h-7" disabled={on < today}>
        {t('ui_save')}
      </Button>
    </form>
  );
}
