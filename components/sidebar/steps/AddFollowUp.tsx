import { addFollowUp } from '../../../lib/db/write/steps/add-follow-up';
import { addWorkingDays, type WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useOwners } from '../../hooks/useOwners';
import { useWrite } from '../../hooks/useWrite';
import { followUpFields, guessedOfStep, madeFollowUp } from '../../records/follow-ups';
import { dayText } from '../../ui/day-text';

/** A next step in the user's own words; the next working day is suggested. */
export function AddFollowUp({
  accountId,
  people,
  calendar,
  kept,
  onEnd,
}: {
  accountId: string;
  /** Everybody of the account. */
  people: readonly Person[];
  calendar: WorkingCalendar;
  kept: KeptForm;
  onEnd: () => void;
}) {
  const write = useWrite();
  const { today, when } = useClock();
  const { names } = useOwners();
  return (
    <div className="mb-2">
      <RecordEditor
        list={followUpFields(undefined, people, names)}
        label={t('steps_add')}
        look="compact"
        start={{ due: addWorkingDays(today, 1, calendar).toString() }}
        guess={guessedOfStep}
        made={() => madeFollowUp(accountId, when())}
        {...kept}
        onSave={({ text = '', ...step }) =>
          write(() => addFollowUp({ ...step, text }, when()), t('steps_added', { day: dayText(step.due, today) }))
        }
        onClose={onEnd}
      />
    </div>
  );
}
