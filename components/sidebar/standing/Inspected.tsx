import { type KeyboardEvent, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { later } from '../../ui/later';
import { InspectorContext, type PartName } from './inspector';

const Parts = later(() => import('./parts/Parts').then((module) => module.Parts));

/** Answers that open, one at a time, to their figures, dates and thresholds in one place below them; Escape closes it. */
export function Inspected({ conclusions, children }: { conclusions: Conclusions; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState<PartName | null>(null);
  const toggle = (part: PartName) => setOpen(open === part ? null : part);
  const frame = useRef<HTMLDivElement>(null);
  const close = () => {
    frame.current?.querySelector<HTMLElement>(`[data-opens="${open}"]`)?.focus({ preventScroll: true });
    setOpen(null);
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only; what can be pressed stands inside.
    <div ref={frame} onKeyDown={closeByEscape}>
      <InspectorContext value={{ id, open, toggle }}>{children}</InspectorContext>
      <div id={id}>
        {open !== null && (
          <Suspense>
            <Parts open={open} conclusions={conclusions} onClose={close} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
