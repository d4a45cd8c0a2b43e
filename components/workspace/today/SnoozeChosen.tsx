import type { WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import { t } from '../../../lib/text';
import { SnoozeForm } from '../../sidebar/steps/SnoozeForm';
import { Button } from '../../ui/Button';
import type { AgendaStep } from './group-steps';

/** Puts the selected steps off, all at once; Escape leaves them as they are. */
export function SnoozeChosen({
  steps,
  calendar,
  onEnd,
}: {
  steps: readonly AgendaStep[];
  calendar: WorkingCalendar;
  onEnd: () => void;
}) {
  return (
    <section
      aria-label={t('snooze_title')}
      data-testid="snooze-chosen"
      className="sticky bottom-2 z-10 max-w-md rounded-xl border border-line bg-surface p-3 shadow-lg"
    >
      <div className="flex items-center justify-between gap-2">
        <p role="status" className="font-semibold">
          {t('step_chosen', { count: steps.length })}
        </p>
        <Button look="quiet" data-closes onClick={onEnd}>
          {t('step_chooseNone')}
        </Button>
      </div>
      <SnoozeForm steps={steps} calendar={calendar} onEnd={onEnd} />
    </section>
  );
}
