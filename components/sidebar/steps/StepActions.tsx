import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import type { NextStep } from '../../../lib/conclude/steps';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MeetingOpener } from '../MeetingOpener';

/** The question that a step asks below its buttons. */
export type StepForm = 'outcome' | 'snooze';

/** What can be done with a step: say what came out of it, put it off, save it for the calendar. */
export function StepActions({
  step,
  account,
  calendarLook,
  open,
  onToggle,
}: {
  step: NextStep;
  account: string;
  /** Where the calendar's button stands. */
  calendarLook: string;
  open: StepForm | null;
  onToggle: (form: StepForm) => void;
}) {
  const { when } = useClock();
  const { isDue, followUp } = step;
  const saveForCalendar = async () => {
    const { saveCalendar } = await import('./step-calendar');
    saveCalendar([{ step, account }], when());
  };
  return (
    <div className={`mt-1 flex flex-wrap items-center ${isDue ? 'gap-1.5' : '-ml-2.5'}`}>
      <Button
        look={isDue ? (open === 'outcome' ? 'plain' : 'primary') : 'quiet'}
        data-testid="step-done"
        data-opens="outcome"
        aria-keyshortcuts="D"
        aria-expanded={open === 'outcome'}
        onClick={() => onToggle('outcome')}
      >
        <Check size={13} aria-hidden="true" />
        {t('step_done')}
      </Button>
      <Button
        look={isDue ? 'plain' : 'quiet'}
        data-testid="step-snooze"
        data-opens="snooze"
        aria-keyshortcuts="S"
        aria-expanded={open === 'snooze'}
        onClick={() => onToggle('snooze')}
      >
        <Clock size={13} aria-hidden="true" />
        {t('step_snooze')}
      </Button>
      {followUp.isMeeting && <MeetingOpener accountId={followUp.accountId} />}
      <IconButton
        icon={CalendarPlus}
        label={t('step_toCalendar')}
        data-testid="step-calendar"
        className={calendarLook}
        onClick={() => void saveForCalendar()}
      />
    </div>
  );
}
