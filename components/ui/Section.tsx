import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';

/** A part of the page under a heading that closes and opens it; `action` stands at the heading's right. */
export function Section({
  title,
  action,
  closed = false,
  children,
}: {
  title: string;
  action?: ReactNode;
  closed?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="relative border-line border-b px-4 py-2">
      {/* The browser's own element: it costs nothing, and a search in the page opens it. */}
      <details open={!closed} className="group/section">
        <summary
          data-key-stop
          className="-ml-1 flex min-h-7 w-fit list-none items-center gap-1 rounded-md px-1 text-faint hover:text-ink"
        >
          <h2 className="font-semibold text-tiny uppercase tracking-wider">{title}</h2>
          <ChevronDown
            size={13}
            aria-hidden="true"
            className="shrink-0 -rotate-90 group-open/section:rotate-0 motion-safe:transition-transform"
          />
        </summary>
        <div className="pt-1 pb-0.5">{children}</div>
      </details>
      {action && <div className="absolute top-2 right-4 flex min-h-7 items-center">{action}</div>}
    </section>
  );
}
