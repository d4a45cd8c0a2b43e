import type { View } from '../../lib/messages';

/** Pixels that a page needs beside the sidebar; where less would be left, the sidebar lies over it. */
const LEAST = 480;
/** Returns what narrows the page on a side by `width` pixels, so that nothing lies under the sidebar; 0 gives the room back. */
export function makeRoom(win: Window): (side: View['side'], width: number) => void {
  /** The margin that is ours at the moment: what the page itself has set is left alone. */
  let taken = '';
  return (side, width) => {
    const { style } = win.document.documentElement;
    const next = width > 0 && win.innerWidth - width >= LEAST ? `margin-${side}` : '';
    if (!taken && !next) return;
    if (taken) style.removeProperty(taken);
    if (next) style.setProperty(next, `${width}px`, 'important');
    taken = next;
    win.dispatchEvent(new Event('resize'));
  };
}
