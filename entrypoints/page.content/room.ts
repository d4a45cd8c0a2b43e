import type { View } from '../../lib/messages';
import { moveAside } from './move-aside';

/** Pixels that a page needs beside the sidebar; where less would be left, the sidebar lies over it. */
const LEAST = 480;
/** Milliseconds after which it is looked again for what lies under the sidebar: apps draw late, and anew where they are narrower. */
const AGAIN = [300, 1500];

/**
 * Returns what narrows the page on a side by `width` pixels, so that nothing lies under the sidebar; 0 gives the room back. What is
 * fixed to the window, or wider than what holds it, is moved aside by itself; `told` hears whether controls of the page lie under the
 * sidebar all the same.
 */
export function makeRoom(win: Window, told: (isShort: boolean) => void): (side: View['side'], width: number) => void {
  /** The margin that is ours at the moment: what the page itself has set is left alone. */
  let taken = '';
  let timers: number[] = [];
  let putBack = () => {};
  return (side, width) => {
    const { style } = win.document.documentElement;
    const next = width > 0 && win.innerWidth - width >= LEAST ? `margin-${side}` : '';
    for (const timer of timers) win.clearTimeout(timer);
    timers = [];
    if (!taken && !next) return;
    putBack();
    putBack = () => {};
    if (taken) style.removeProperty(taken);
    if (next) style.setProperty(next, `${width}px`, 'important');
    taken = next;
    win.dispatchEvent(new Event('resize'));
    if (!next) return told(false);
    const aside = moveAside(win.document, side, width);
    putBack = aside.putBack;
    aside.look();
    // At first, things still glide.
    timers = AGAIN.map((delay) => win.setTimeout(() => told(aside.look()), delay));
  };
}
