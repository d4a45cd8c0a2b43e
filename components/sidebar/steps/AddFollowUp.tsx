import { type FormEvent, useState } from 'react';
import { addFollowUp } from '../../../lib/db/write/add-follow-up';
import { addWorkingDays, type WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import type { Day } from '../../../lib/domain/records/day';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { dayText } from '../../ui/day-text';
import { TextField } from '../../ui/TextField';

/** A next step in the user's own words; the next working day is suggested. */
export function AddFollowUp({
  accountId,
  calendar,
  onEnd,
}: {
  accountId: string;
  calendar: WorkingCalendar;
  onEnd: () => void;
}) {
  const write = useWrite();
  const { today, when } = useClock();
  const [text, setText] = useState('');
  const [due, setDue] = useState<Day | ''>(() => addWorkingDays(today, 1, calendar).toString());

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (due === '') return;
    const done = t('steps_added', { day: dayText(due, today) });
    if (await write(() => addFollowUp({ accountId, text: text.trim(), due }, when()), done)) onEnd();
  };

  return (
    <form
      onSubmit={(event) => void save(event)}
      className="mb-2 flex flex-col gap-2 rounded-lg border border-line p-2.5"
    >
      <TextField label={t('steps_what')} value={text} onValue={setText} maxLength={1000} required autoFocus />
      <DateField label={t('steps_when')} value={due} onValue={setDue} required />
      <div className="flex justify-end gap-1.5">
        <Button data-closes onClick={onEnd}>
          {t('ui_cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={text.trim() === '' || due === ''}>
          {t('ui_save')}
        </Button>
      </div>
    </form>
  );
}
