import type { NextStep } from '../../../lib/conclude/steps';
import type { Settings } from '../../../lib/domain/settings';
import { EditStep } from './EditStep';
import { ExpiredForm } from './ExpiredForm';
import { OutcomeForm } from './OutcomeForm';
import { SnoozeForm } from './SnoozeForm';
import type { StepForms } from './useStepForms';

/** What a step asks below its buttons, while it asks something. */
export function StepFormOf({
  step,
  settings,
  forms: { open, editing },
  onEnd,
}: {
  step: NextStep;
  settings: Settings;
  forms: Pick<StepForms<HTMLElement>, 'open' | 'editing'>;
  onEnd: () => void;
}) {
  const { followUp, proposal } = step;
  return (
    <>
      {open === 'outcome' &&
        (proposal && followUp.step === 'decide-expired' ? (
          <ExpiredForm proposal={proposal} settings={settings} onEnd={onEnd} />
        ) : (
          <OutcomeForm step={step} settings={settings} onEnd={onEnd} />
        ))}
      {open === 'edit' && <EditStep followUp={followUp} kept={editing.kept} onEnd={onEnd} />}
      {open === 'snooze' && <SnoozeForm steps={[step]} calendar={settings.calendar} onEnd={onEnd} />}
    </>
  );
}
