import { type FormEvent, useState } from 'react';
import type { Day } from '../../../lib/domain/records/day';
import { t } from '../../../lib/text';
import { FieldInput } from '../../form/FieldInput';
import { useClock } from '../../hooks/useClock';
import { dueField } from '../../records/follow-ups';
import { Button } from '../../ui/Button';

/** Asks for the day of a meeting that was agreed, today or later. */
export function MeetingForm({ onSave }: { onSave: (on: Day) => void }) {
  const [on, setOn] = useState<Day | ''>('');
  const today = useClock().today.toString();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (on >= today) onSave(on);
  };
  return (
    <form onSubmit={save} className="flex flex-wrap items-end gap-1.5">
      <div className="min-w-0 flex-1 basis-28">
        <FieldInput field={dueField(t('outcome_meetingWhen'), today)} value={on} autoFocus onValue={setOn} />
      </div>
      <Button type="submit" className="min-h-7" disabled={on < today}>
        {t('ui_save')}
      </Button>
    </form>
  );
}
