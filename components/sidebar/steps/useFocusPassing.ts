import { type RefObject, useLayoutEffect } from 'react';

/**
 * Passes the focus on when a step leaves the list with the focus inside: to the next step, else to the one before, else to
 * the heading or page around, so that the keyboard goes on from there.
 */
export function useFocusPassing(step: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const leaving = step.current;
    // Runs while the step still stands in the page.
    return () => {
      if (!leaving?.contains(document.activeElement)) return;
      const all = [...document.querySelectorAll<HTMLElement>('[data-testid="next-step"]')];
      const place = all.indexOf(leaving);
      const around = leaving.closest('details')?.querySelector('summary') ?? leaving.closest('main');
      const target = all[place + 1] ?? all[place - 1] ?? around;
      target?.focus({ preventScroll: true });
    };
  }, [step]);
}
