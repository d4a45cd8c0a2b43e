import { type KeyboardEvent, Suspense, useState } from 'react';
import type { NextStep } from '../../../lib/conclude/steps';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { dueText } from '../../ui/day-text';
import { later } from '../../ui/later';
import { StepActions } from './StepActions';
import { stepText } from './step-text';
import { useStepForms } from './useStepForms';

const StepLine = later(() => import('./StepLine').then((module) => module.StepLine));
const StepAbout = later(() => import('./StepAbout').then((module) => module.StepAbout));
const StepFormOf = later(() => import('./StepFormOf').then((module) => module.StepFormOf));
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
  leads = false,
  isTouch = false,
  isAsking = false,
}: {
  step: NextStep;
  /** The account's name. */
  account: string;
  settings: Settings;
  folds?: boolean;
  /** It is the one thing to do here. */
  leads?: boolean;
  /** Its day is the one on which the account is next to be touched. */
  isTouch?: boolean;
  /** Asks what came out of it from the beginning. */
  isAsking?: boolean;
}) {
  const forms = useStepForms<HTMLLIElement>(step.followUp.id, isAsking);
  const { card, open, toggle } = forms;
  const [isUnfolded, setUnfolded] = useState(false);
  const { today } = useClock();
  const { followUp, isDue } = step;
  const isWhole = !folds || isUnfolded || open !== null;
  const close = () => {
    forms.close();
    setUnfolded(false);
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (forms.closeByEscape(event) || event.key !== 'Escape' || !folds || !isUnfolded) return;
    event.stopPropagation();
    card.current?.querySelector<HTMLElement>('[data-opens="step"]')?.focus();
    setUnfolded(false);
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
          <p
            {...(isTouch && { 'data-testid': 'next-touch', 'data-on': followUp.due })}
            className={`pr-14 font-semibold text-small first-letter:uppercase ${isDue ? 'text-red' : 'text-mute'}`}
          >
            {isTouch && `${t('touch_next')}: `}
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
            leads={leads}
            onToggle={toggle}
          />
          {open && (
            <Suspense>
              <StepFormOf step={step} settings={settings} forms={forms} onEnd={close} />
            </Suspense>
          )}
        </div>
      )}
    </li>
  );
}
