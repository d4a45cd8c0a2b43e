import Check from 'lucide-react/icons/check';
import { type ReactNode, useId } from 'react';
import { t } from '../../../lib/text';

/** One step of the first-run page: its number, a tick in its place once it is done, and what to do. */
export function WelcomeStep({
  number,
  title,
  isDone = false,
  children,
}: {
  number: number;
  title: string;
  isDone?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface p-4">
      <h2 className="mb-1 flex items-center gap-2.5 font-semibold text-[0.9375rem] leading-snug">
        <span
          className={`grid size-6 shrink-0 place-items-center rounded-full font-bold text-small ${
            isDone ? 'bg-brand text-surface' : 'bg-brand-soft text-brand'
          }`}
        >
          {isDone ? <Check size={14} strokeWidth={3} role="img" aria-label={t('welcome_stepDone')} /> : number}
        </span>
        <span id={id}>{title}</span>
      </h2>
      {children}
    </section>
  );
}
