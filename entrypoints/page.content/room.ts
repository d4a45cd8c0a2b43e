import type { View } from '../../lib/messages';
import { moveAside } from './move-aside';

/**
 * Pixels that a page needs beside the sidebar. Folders and a list take 500 of them before the mail begins, and no page is told that it
 * has less than its window: where less would be left, its letters would stand one below the other.
 */
const LEAST = 720;

/** Whether the page is narrowed by a sidebar of that width; where it would be left too narrow for that, the sidebar lies over it. */
const makesRoom = (windowWidth: number, width: number): boolean => width > 0 && windowWidth - width >= LEAST;

/** Milliseconds after which it is looked again for what lies under the sidebar: apps draw late, and anew where they are narrower. */
const AGAIN = [300, 1500];

/**
 * Returns what narrows the page on a side by `width` pixels, so that nothing lies under the sidebar; 0 gives the room back. What is
 * fixed to the window, or wider than what holds it, is moved aside by itself; `told` hears whether a part of the page lies under the
 * sidebar all the same: a control, or all that is there where the page is too narrow to make room.
 */
export function makeRoom(win: Window, told: (isShort: boolean) => void): (side: View['side'], width: number) => void {
  /** The margin that is ours at the moment: what the page itself has set is left alone. */
  let taken = '';
  let timers: number[] = [];
  let isTight = false;
  let putBack = () => {};
  return (side, width) => {
    const { style } = win.document.documentElement;
    const next = makesRoom(win.innerWidth, width) ? `margin-${side}` : '';
    const wasTight = isTight;
    isTight = width > 0 && !next;
    for (const timer of timers) win.clearTimeout(timer);
    timers = [];
    if (!taken && !next) {
      if (isTight !== wasTight) told(isTight);
      return;
    }
    putBack();
    putBack = () => {};
    if (taken) style.removeProperty(taken);
    if (next) style.setProperty(next, `${width}px`, 'important');
    taken = next;
    win.dispatchEvent(new Event('resize'));
    if (!next) return told(isTight);
    const aside = moveAside(win.document, side, width);
    putBack = aside.putBack;
    aside.look();
    // At first, things still glide.
    timers = AGAIN.map((delay) => win.setTimeout(() => told(aside.look()), delay));
  };
}
