import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ComponentProps, ReactNode } from 'react';

/** Words that open to what stands behind them: the figures, dates and thresholds of an answer. */
export function Disclosure({
  summary,
  children,
  ...rest
}: Omit<ComponentProps<'details'>, 'ref'> & { summary: ReactNode }) {
  return (
    <details {...rest}>
      <summary className="-ml-1 flex min-h-6 w-fit max-w-[calc(100%+0.25rem)] list-none items-start gap-1 rounded-md px-1 py-0.5 hover:bg-soft [details[open]>&_.opener]:rotate-90">
        <ChevronRight
          size={13}
          aria-hidden="true"
          className="opener mt-[3px] shrink-0 text-faint motion-safe:transition-transform"
        />
        <span className="min-w-0 flex-1">{summary}</span>
      </summary>
      <div className="mt-1 mb-1.5 ml-1 border-line border-l-2 pl-3 text-mute text-small">{children}</div>
    </details>
  );
}
