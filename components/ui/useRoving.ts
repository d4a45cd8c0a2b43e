import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Makes one stop for the Tab key of all that is marked with `data-rove` in a list: spread what it returns over the list. The
 * arrow keys, Home and End lead from one to the next, and Tab comes back to the one that was reached.
 */
export function useRoving<List extends HTMLElement>(): {
  ref: RefObject<List | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<List>(null);
  const reached = useRef<Element>(null);
  const all = () => [...(ref.current?.querySelectorAll<HTMLElement>('[data-rove]') ?? [])];
  const settle = () => {
    const places = all();
    const stop = places.find((place) => place === reached.current) ?? places[0];
    for (const place of places) place.tabIndex = place === stop ? 0 : -1;
  };
  useLayoutEffect(settle);
  return {
    ref,
    onKeyDown(event) {
      const places = all();
      const at = event.target instanceof HTMLElement ? places.indexOf(event.target) : -1;
      const next = steps[event.key]?.(at, places.length);
      if (at < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      places[(next + places.length) % places.length]?.focus();
    },
    onFocus({ target }) {
      if (!target.matches('[data-rove]')) return;
      reached.current = target;
      settle();
    },
  };
}
