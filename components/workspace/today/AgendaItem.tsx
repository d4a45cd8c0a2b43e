import { useEffect, useRef } from 'react';
import type { OpenStep } from '../../../lib/db/read/open-steps';
import type { WorkingCalendar } from '../../../lib/domain/calendar';
import { useClock } from '../../hooks/useClock';
import { StepCard } from '../../sidebar/steps/StepCard';
import { pathTo } from '../route';

/** One step of the agenda under its account; the one that a reminder asked for is scrolled to and framed. */
export function AgendaItem({
  step,
  calendar,
  isAskedFor,
}: {
  step: OpenStep;
  calendar: WorkingCalendar;
  isAskedFor: boolean;
}) {
  const { today } = useClock();
  const box = useRef<HTMLElement>(null);
  const { account, ...rest } = step;
  useEffect(() => {
    if (!isAskedFor) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [isAskedFor]);
  return (
    <article
      ref={box}
      tabIndex={-1}
      data-step={step.followUp.id}
      aria-current={isAskedFor || undefined}
      aria-label={account.name}
      className={`-m-1 rounded-xl p-1 outline-none ${isAskedFor ? 'ring-2 ring-brand' : ''}`}
    >
      <a href={pathTo('accounts', account.id)} className="mb-1 block font-semibold text-brand hover:underline">
        {account.name}
      </a>
      <ul>
        <StepCard step={{ ...rest, isDue: step.followUp.due <= today.toString() }} calendar={calendar} />
      </ul>
    </article>
  );
}
