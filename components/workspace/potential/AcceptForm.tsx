import { acceptProspect } from '../../../lib/db/write/accept-prospect';
import { addWorkingDays, type WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import type { Prospect } from '../../../lib/domain/records/prospect';
import { t } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import type { KeptForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { acceptanceFields } from '../../records/acceptances';

/** Within so many working days somebody calls a prospect that was accepted. */
const FIRST_STEP = 2;

/** Who looks after an accepted prospect, and what is done first; both can be left out, and an account of the book keeps its manager. */
export function AcceptForm({
  prospect,
  calendar,
  kept,
  onClose,
}: {
  prospect: Prospect;
  calendar: WorkingCalendar;
  kept: KeptForm;
  onClose: () => void;
}) {
  const run = useWrite();
  const { today, when } = useClock();
  const { id, company } = prospect;
  return (
    <div className="mt-2.5">
      <RecordEditor
        list={acceptanceFields(today.toString())}
        label={t('potential_acceptNamed', { company })}
        saveText={t('potential_accept')}
        mark="accept-form"
        start={{
          text: t('potential_firstStep'),
          due: addWorkingDays(today, FIRST_STEP, calendar).toString(),
        }}
        {...kept}
        onSave={(plan) => run(() => acceptProspect(id, when(), plan), t('potential_accepted', { company }))}
        onClose={onClose}
      />
    </div>
  );
}
