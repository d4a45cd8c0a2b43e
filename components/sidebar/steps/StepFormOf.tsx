import { Suspense } from 'react';
import type { NextStep } from '../../../lib/conclude/steps';
import type { Settings } from '../../../lib/domain/settings';
import { later } from '../../ui/later';
import type { StepForms } from './useStepForms';

const SnoozeForm = later(() => import('./SnoozeForm').then((module) => module.SnoozeForm));
const OutcomeForm = later(() => import('./OutcomeForm').then((module) => module.OutcomeForm));
const ExpiredForm = later(() => import('./ExpiredForm').then((module) => module.ExpiredForm));
const EditStep = later(() => import('./EditStep').then((module) => module.EditStep));

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
    <Suspense>
      {open === 'outcome' &&
        (proposal && followUp.step === 'decide-expired' ? (
          <ExpiredForm proposal={proposal} settings={settings} onEnd={onEnd} />
        ) : (
          <OutcomeForm step={step} settings={settings} onEnd={onEnd} />
        ))}
      {open === 'edit' && <EditStep followUp={followUp} kept={editing.kept} onEnd={onEnd} />}
      {open === 'snooze' && <SnoozeForm steps={[step]} calendar={settings.calendar} onEnd={onEnd} />}
    </Suspense>
  );
}
