import { useEffect, useRef } from 'react';
import type { Settings } from '../../../lib/domain/settings';
import { StepCard } from '../../sidebar/steps/StepCard';
import { pathTo } from '../route';
import { ChooseStep } from './ChooseStep';
import type { AgendaStep } from './group-steps';

/** One step of the agenda under its account; the one that a reminder asked for is scrolled to and framed. */
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
  const box = useRef<HTMLElement>(null);
  const { account } = step;
  useEffect(() => {
    if (!isAskedFor) return;
    // The question takes the focus itself.
    if (!isAsking) box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [isAskedFor, isAsking]);
  return (
    <article
      ref={box}
      tabIndex={-1}
      data-step={step.followUp.id}
      aria-current={isAskedFor || undefined}
      aria-label={account.name}
      className={`-m-1 rounded-xl p-1 outline-none ${isAskedFor ? 'ring-2 ring-brand' : ''}`}
    >
      <div className="mb-1 flex items-center gap-1">
        <a href={pathTo('accounts', account.id)} className="min-w-0 flex-1 font-semibold text-brand hover:underline">
          {account.name}
        </a>
        <ChooseStep step={step} isChosen={isChosen} onToggle={onChoose} />
      </div>
      <ul>
        <StepCard
          key={isAsking ? 'asking' : 'listed'}
          step={step}
          account={account.name}
          settings={settings}
          isAsking={isAsking}
        />
      </ul>
    </article>
  );
}
