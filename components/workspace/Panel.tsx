import { type ReactNode, useId } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Fault } from '../ui/Fault';

/** A framed part of a page under its own heading; `action` stands at the heading's right. A fault inside costs the panel only. */
export function Panel({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface">
      <div className="flex min-h-11 flex-wrap items-center gap-2 border-line border-b px-4 py-1.5">
        <h2 id={id} className="min-w-0 flex-auto font-semibold text-[0.9375rem]">
          {title}
        </h2>
        {action}
      </div>
      <div className="px-4 py-3">
        <ErrorBoundary about={title} fallback={(error) => <Fault error={error} />}>
          {children}
        </ErrorBoundary>
      </div>
    </section>
  );
}
