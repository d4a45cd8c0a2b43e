import ChevronDown from 'lucide-react/icons/chevron-down';
import { type ReactNode, useEffect, useId, useState } from 'react';

/**
 * A framed part of a page that opens by its heading, so that the page stays calm; `summary` says what is inside. It opens by itself
 * where `open` comes to be so, and is closed by the user alone.
 */
export function FoldedPanel({
  title,
  summary,
  open = false,
  children,
}: {
  title: string;
  summary?: string;
  open?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  useEffect(() => {
    if (open) setOpen(true);
  }, [open]);
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-surface print:hidden">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/folded">
        <summary className="flex min-h-11 list-none items-center gap-x-2 rounded-xl px-4 py-1.5 hover:bg-soft">
          <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
            <h2 id={id} className="font-semibold text-[0.9375rem]">
              {title}
            </h2>
            <span className="min-w-0 flex-1 text-faint text-small">{summary}</span>
          </span>
          <ChevronDown
            size={15}
            aria-hidden="true"
            className="-rotate-90 shrink-0 text-faint group-open/folded:rotate-0 motion-safe:transition-transform"
          />
        </summary>
        <div className="border-line border-t px-4 py-3">{children}</div>
      </details>
    </section>
  );
}
