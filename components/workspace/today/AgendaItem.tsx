import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Settings } from '../../../lib/domain/settings';
import { useClock } from '../../hooks/useClock';
import { SnoozedLine } from '../../sidebar/steps/SnoozedLine';
import { StepAbout } from '../../sidebar/steps/StepAbout';
import { StepFormOf } from '../../sidebar/steps/StepFormOf';
import { stepText } from '../../sidebar/steps/step-text';
import { useStepForms } from '../../sidebar/steps/useStepForms';
import { dueText } from '../../ui/day-text';
import { pathTo } from '../route';
import { AgendaActions } from './AgendaActions';
import { ChooseStep } from './ChooseStep';
import type { AgendaStep } from './group-steps';

/** One step of the agenda as a row: what, for whom, and what can be done with it; the one that a reminder asked for is scrolled to and framed. */
export function AgendaItem({
  step,
  settings,
  isAskedFor,
  isAsking,
  isChosen,
  onChoose,
}: {
  step: AgendaStep;
  settings: Settings;
  isAskedFor: boolean;
  /** It was said to be done: asks what came out of it. */
  isAsking: boolean;
  /** Selected, to be put off together with others. */
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { today } = useClock();
  const { account, followUp, isDue } = step;
  const box = useRef<HTMLElement>(null);
  const forms = useStepForms<HTMLDivElement>(followUp.id, isAsking);
  const { card, open, toggle, close } = forms;
  useEffect(() => {
    if (!isAskedFor) return;
    // The question takes the focus itself.
    if (!isAsking) box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [isAskedFor, isAsking]);
  return (
    <li data-testid="today-item" data-kind="step" className="border-line border-b py-2 last:border-b-0">
      <article
        ref={box}
        tabIndex={-1}
        data-step={followUp.id}
        aria-current={isAskedFor || undefined}
        aria-label={account.name}
        className={`flex items-start gap-2 rounded-md outline-none ${isAskedFor ? 'ring-2 ring-brand' : ''}`}
      >
        <ChooseStep step={step} isChosen={isChosen} onToggle={onChoose} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the form inside. */}
        <div
          ref={card}
          tabIndex={-1}
          data-testid="next-step"
          data-key-stop
          data-due={followUp.due}
          onKeyDown={(event: KeyboardEvent) => {
            // What opened it may stand in the menu of the row.
            if (forms.closeByEscape(event) && open !== 'outcome')
              card.current?.querySelector<HTMLElement>('[data-menu]')?.focus();
          }}
          className="min-w-0 flex-1"
        >
          <div className="flex flex-wrap items-start gap-x-4">
            <div className="min-w-0 flex-[1_1_16rem]">
              <p className="text-mute text-small">
                <a href={pathTo('accounts', account.id)} className="font-semibold text-brand hover:underline">
                  {account.name}
                </a>
                {' · '}
                <span className={`inline-block first-letter:uppercase ${isDue ? 'font-semibold text-red' : ''}`}>
                  {dueText(followUp.due, today, followUp.at)}
                </span>
              </p>
              <p className="wrap-anywhere font-semibold">{stepText(step)}</p>
              {followUp.snoozedFrom && <SnoozedLine followUp={followUp} />}
              <StepAbout step={step} isWhole={false} />
            </div>
            <AgendaActions step={step} open={open} onToggle={toggle} />
          </div>
          {open && (
            <div className="max-w-xl">
              <StepFormOf step={step} settings={settings} forms={forms} onEnd={close} />
            </div>
          )}
        </div>
      </article>
    </li>
  );
}
