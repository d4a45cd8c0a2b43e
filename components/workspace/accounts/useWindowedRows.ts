import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Up to here every row is drawn: the browser's own search on the page finds them all. */
const DRAWN_WHOLE = 100;
/** Rows drawn above and below what is in sight, so that scrolling shows no gap. */
const SPARE = 20;

/** The rows to draw, and the height in pixels that stands for those left out. */
export interface DrawnRows {
  from: number;
  to: number;
  above: number;
  below: number;
}

/** Returns which of `count` rows of equal height to draw while the page scrolls over the list in `box`. */
export function useWindowedRows(
  count: number,
  rowHeight: number,
): { box: RefObject<HTMLTableSectionElement | null>; rows: DrawnRows } {
  const box = useRef<HTMLTableSectionElement>(null);
  const [first, setFirst] = useState(0);
  const inSight = Math.ceil(window.innerHeight / rowHeight);
  const windowed = count > DRAWN_WHOLE;

  useLayoutEffect(() => {
    if (!windowed) return;
    const look = () => {
      const top = box.current?.getBoundingClientRect().top ?? 0;
      // In steps, so that most scrolling draws nothing anew.
      const step = SPARE / 2;
      setFirst(Math.floor(Math.max(0, -top / rowHeight) / step) * step);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [windowed, rowHeight]);

  if (!windowed) return { box, rows: { from: 0, to: count, above: 0, below: 0 } };
  const from = Math.min(Math.max(0, first - SPARE), Math.max(0, count - inSight - SPARE));
  const to = Math.min(count, first + inSight + 2 * SPARE);
  return { box, rows: { from, to, above: from * rowHeight, below: (count - to) * rowHeight } };
}
