import { useState } from 'react';
import type { Day, TimeOfDay } from '../../../lib/domain/records/day';
import { t } from '../../../lib/text';
import { DayForm } from '../../form/DayForm';
import { FieldInput } from '../../form/FieldInput';
import { fieldNamed } from '../../form/record-field';
import { useClock } from '../../hooks/useClock';
import { dueField, followUpFields } from '../../records/follow-ups';

/** Asks for the day of a meeting that was agreed, today or later, and for its time, which may stay empty. */
export function MeetingForm({ onSave }: { onSave: (on: Day, at: TimeOfDay | '') => void }) {
  const [at, setAt] = useState<TimeOfDay | ''>('');
  const today = useClock().today.toString();
  return (
    <DayForm
      field={dueField(t('outcome_meetingWhen'), today)}
      autoFocus
      text={t('ui_save')}
      onDay={(on) => onSave(on, at)}
    >
      <div className="min-w-0 flex-1 basis-24">
        <FieldInput field={fieldNamed(followUpFields(), 'at')} value={at} onValue={setAt} />
      </div>
    </DayForm>
  );
}
