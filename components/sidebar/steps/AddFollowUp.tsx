import { addFollowUp } from '../../../lib/db/write/add-follow-up';
import { addWorkingDays, type WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { followUpFields, madeFollowUp } from '../../records/follow-ups';
import { dayText } from '../../ui/day-text';

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
  return (
    <div className="mb-2">
      <RecordEditor
        list={followUpFields()}
        label={t('steps_add')}
        look="compact"
        start={{ due: addWorkingDays(today, 1, calendar).toString() }}
        made={() => madeFollowUp(accountId, when())}
        onSave={({ text = '', due }) =>
          write(() => addFollowUp({ accountId, text, due }, when()), t('steps_added', { day: dayText(due, today) }))
        }
        onClose={onEnd}
      />
    </div>
  );
}
