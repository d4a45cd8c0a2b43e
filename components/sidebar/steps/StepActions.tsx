import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import Pencil from 'lucide-react/icons/pencil';
import type { NextStep } from '../../../lib/conclude/steps';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MeetingOpener } from '../MeetingOpener';
import { stepText } from './step-text';

/** What a step asks below its buttons. */
export type StepForm = 'outcome' | 'snooze' | 'edit';

/** What can be done with a step: say what came out of it, put it off, change it where it is in the user's own words, save it for the calendar. */
export function StepActions({
  step,
  account,
  iconsLook,
  leads,
  open,
  onToggle,
}: {
  step: NextStep;
  account: string;
  /** Where the buttons stand that are but a picture. */
  iconsLook: string;
  /** It is the one thing to do here. */
  leads: boolean;
  open: StepForm | null;
  onToggle: (form: StepForm) => void;
}) {
  const write = useWrite();
  const { timeZone, when } = useClock();
  const { isDue, followUp } = step;
  const saveForCalendar = async () => {
    const { saveCalendar } = await import('./step-calendar');
    await write(async () => saveCalendar([{ step, account }], when(), timeZone), t('ui_saved'));
  };
  const named = (action: 'step_done' | 'step_snooze' | 'step_toCalendar') =>
    t('ui_named', { action: t(action), name: stepText(step) });
  return (
    <div className={`mt-1 flex flex-wrap items-center ${isDue ? 'gap-1.5' : '-ml-2.5'}`}>
      <Button
        look={!isDue ? 'quiet' : leads && open !== 'outcome' && open !== 'edit' ? 'primary' : 'plain'}
        data-testid="step-done"
        data-opens="outcome"
        aria-label={named('step_done')}
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
        aria-label={named('step_snooze')}
        aria-keyshortcuts="S"
        aria-expanded={open === 'snooze'}
        onClick={() => onToggle('snooze')}
      >
        <Clock size={13} aria-hidden="true" />
        {t('step_snooze')}
      </Button>
      {followUp.isMeeting && <MeetingOpener accountId={followUp.accountId} />}
      <span className={`flex ${iconsLook}`}>
        {followUp.text !== undefined && !followUp.step && (
          <IconButton
            icon={Pencil}
            label={t('workspace_editNamed', { name: followUp.text })}
            data-testid="step-edit"
            data-opens="edit"
            aria-expanded={open === 'edit'}
            onClick={() => onToggle('edit')}
          />
        )}
        <IconButton
          icon={CalendarPlus}
          label={named('step_toCalendar')}
          data-testid="step-calendar"
          onClick={() => void saveForCalendar()}
        />
      </span>
    </div>
  );
}
