import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import type { NextStep } from '../../../lib/conclude/steps';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Settings } from '../../../lib/domain/settings';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { dueText } from '../../ui/day-text';
import { later } from '../../ui/later';
import { StepActions, type StepForm } from './StepActions';
import { stepText } from './step-text';
import { useFocusPassing } from './useFocusPassing';

const StepLine = later(() => import('./StepLine').then((module) => module.StepLine));
const StepAbout = later(() => import('./StepAbout').then((module) => module.StepAbout));
const SnoozeForm = later(() => import('./SnoozeForm').then((module) => module.SnoozeForm));
const OutcomeForm = later(() => import('./OutcomeForm').then((module) => module.OutcomeForm));
const ExpiredForm = later(() => import('./ExpiredForm').then((module) => module.ExpiredForm));
const EditStep = later(() => import('./EditStep').then((module) => module.EditStep));
const SnoozedLine = later(() => import('./SnoozedLine').then((module) => module.SnoozedLine));

/**
 * One next step: when, what, whom to call and what to know; done, put off or put into the calendar from here. One that
 * `folds` is a line until it is opened.
 */
export function StepCard({
  step,
  account,
  settings,
  folds = false,
  isAsking = false,
}: {
  step: NextStep;
  /** The account's name. */
  account: string;
  settings: Settings;
  folds?: boolean;
  /** Asks what came out of it from the beginning. */
  isAsking?: boolean;
}) {
  const [asked, setAsked] = useState<Exclude<StepForm, 'edit'> | null>(isAsking ? 'outcome' : null);
  const editing = useOpenForm(draftId('followUps', step.followUp.id));
  const open: StepForm | null = editing.isOpen ? 'edit' : asked;
  const setOpen = (form: StepForm | null) => {
    if (editing.isOpen !== (form === 'edit')) editing.setOpen(form === 'edit');
    setAsked(form === 'edit' ? null : form);
  };
  const [isUnfolded, setUnfolded] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  useFocusPassing(card);
  const { today } = useClock();
  const { followUp, isDue } = step;
  const isWhole = !folds || isUnfolded || open !== null;
  const close = () => {
    card.current?.focus({ preventScroll: true });
    setOpen(null);
    setUnfolded(false);
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(open || (folds && isUnfolded))) return;
    event.stopPropagation();
    card.current?.querySelector<HTMLElement>(`[data-opens="${open ?? 'step'}"]`)?.focus();
    if (open) setOpen(null);
    else setUnfolded(false);
  };

  return (
    <li
      ref={card}
      tabIndex={-1}
      onKeyDown={closeByEscape}
      data-testid="next-step"
      {...(!folds && { 'data-key-stop': true })}
      data-due={followUp.due}
      className={`relative rounded-lg border ${isDue ? 'border-transparent bg-red-soft' : 'border-line'}`}
    >
      {folds ? (
        <Suspense>
          <StepLine step={step} isOpen={isWhole} onToggle={() => setUnfolded(!isUnfolded)} />
        </Suspense>
      ) : (
        <div className="px-2.5 pt-2">
          <p className={`pr-14 font-semibold text-small first-letter:uppercase ${isDue ? 'text-red' : 'text-mute'}`}>
            {dueText(followUp.due, today, followUp.at)}
          </p>
          <p className="wrap-anywhere font-semibold">{stepText(step)}</p>
        </div>
      )}
      {followUp.snoozedFrom && (
        <div className="px-2.5 pb-1">
          <Suspense>
            <SnoozedLine followUp={followUp} />
          </Suspense>
        </div>
      )}
      {isWhole && (
        <div className="px-2.5 pb-2">
          <Suspense>
            <StepAbout step={step} isWhole={isDue || folds} isNamed={folds} />
          </Suspense>
          <StepActions
            step={step}
            account={account}
            iconsLook={folds ? '-my-0.5 -mr-1.5 ml-auto' : 'absolute top-1 right-1'}
            open={open}
            onToggle={(form) => setOpen(open === form ? null : form)}
          />
          {open === 'outcome' && (
            <Suspense>
              {step.proposal && followUp.step === 'decide-expired' ? (
                <ExpiredForm proposal={step.proposal} settings={settings} onEnd={close} />
              ) : (
                <OutcomeForm step={step} settings={settings} onEnd={close} />
              )}
            </Suspense>
          )}
          {open === 'edit' && (
            <Suspense>
              <EditStep followUp={followUp} kept={editing.kept} onEnd={close} />
            </Suspense>
          )}
          {open === 'snooze' && (
            <Suspense>
              <SnoozeForm steps={[step]} calendar={settings.calendar} onEnd={close} />
            </Suspense>
          )}
        </div>
      )}
    </li>
  );
}
