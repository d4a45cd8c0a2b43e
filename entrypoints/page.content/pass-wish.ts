import type { FromPage, ToPage } from '../../lib/messages';
import type { Line } from '../../lib/platform/frame-port';

type Wish = Extract<ToPage, { kind: 'wish.made' }>;
type Listener = Line<FromPage>;

interface Given {
  /** All sidebars that listen: the frame, and the browser's side panels. */
  lines: ReadonlySet<Listener>;
  /** The side panels among them: where one stands, the frame need not open. */
  panels: ReadonlySet<Listener>;
  /** Opens the frame; false where it cannot. */
  open(): boolean;
}

/** Returns how a wish is passed on, and what a sidebar that has just joined is told of one that waits for it. */
export function passWish({ lines, panels, open }: Given): {
  pass(wish: Wish): boolean;
  joined(line: Listener): void;
} {
  let waiting: Wish | undefined;
  return {
    pass({ kind, wish, isComing }) {
      const isBeside = panels.size > 0;
      if (!isBeside && !open() && !isComing) return false;
      const listeners = isBeside ? panels : lines;
      for (const line of listeners) line.post({ kind, wish });
      waiting = listeners.size === 0 || (isComing && !isBeside) ? { kind, wish, isComing } : undefined;
      return true;
    },
    joined(line) {
      if (waiting) line.post({ kind: waiting.kind, wish: waiting.wish });
      waiting = undefined;
    },
  };
}
