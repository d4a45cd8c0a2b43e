import CalendarPlus from 'lucide-react/icons/calendar-plus';
import Check from 'lucide-react/icons/check';
import Clock from 'lucide-react/icons/clock';
import Pencil from 'lucide-react/icons/pencil';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { MeetingOpener } from '../../sidebar/MeetingOpener';
import type { StepForm } from '../../sidebar/steps/StepActions';
import { saveCalendar } from '../../sidebar/steps/step-calendar';
import { stepText } from '../../sidebar/steps/step-text';
import { Button } from '../../ui/Button';
import { RowMenu, RowMenuItem } from '../RowMenu';
import type { AgendaStep } from './group-steps';

/** What can be done with a step of the agenda: that it is done in sight, the rest in the menu of its row. */
export function AgendaActions({
  step,
  open,
  onToggle,
}: {
  step: AgendaStep;
  open: StepForm | null;
  onToggle: (form: StepForm) => void;
}) {
  const write = useWrite();
  const { timeZone, when } = useClock();
  const { followUp, account } = step;
  const name = stepText(step);
  const isOwn = followUp.text !== undefined && !followUp.step;
  const forCalendar = () =>
    write(async () => saveCalendar([{ step, account: account.name }], when(), timeZone), t('ui_saved'));
  return (
    <div className="mt-1 flex flex-wrap items-center gap-1.5">
      {followUp.isMeeting && <MeetingOpener accountId={account.id} />}
      <Button
        data-testid="step-done"
        data-opens="outcome"
        aria-label={t('ui_named', { action: t('step_done'), name })}
        aria-keyshortcuts="D"
        aria-expanded={open === 'outcome'}
        onClick={() => onToggle('outcome')}
      >
        <Check size={13} aria-hidden="true" />
        {t('step_done')}
      </Button>
      <RowMenu label={t('ui_named', { action: t('ui_more'), name })}>
        <RowMenuItem
          icon={Clock}
          data-testid="step-snooze"
          data-opens="snooze"
          aria-keyshortcuts="S"
          aria-expanded={open === 'snooze'}
          onPick={() => onToggle('snooze')}
        >
          {t('step_snooze')}
        </RowMenuItem>
        {isOwn && (
          <RowMenuItem
            icon={Pencil}
            data-testid="step-edit"
            data-opens="edit"
            aria-expanded={open === 'edit'}
            onPick={() => onToggle('edit')}
          >
            {t('workspace_edit')}
          </RowMenuItem>
        )}
        <RowMenuItem icon={CalendarPlus} data-testid="step-calendar" onPick={() => void forCalendar()}>
          {t('step_toCalendar')}
        </RowMenuItem>
      </RowMenu>
    </div>
  );
}
