import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';

const ROW = 'li, tr';
const CONTROL = 'a[href], summary, :enabled:is(button, input, select, textarea)';

const inSight = (row: Element) =>
  [...row.querySelectorAll<HTMLElement>(`${ROW}, ${CONTROL}`)].filter((one) => one.checkVisibility());

/** Returns what can be focused first in a row, else the row itself; of a row of rows it is the first of these. */
const placeIn = (row: HTMLElement) =>
  [row, ...inSight(row)].find((one) => one.matches(CONTROL) || inSight(one).length === 0);

/**
 * Shows further rows by a press of the button below them, and leads the focus to the first that came: the button may be gone with it. What is
 * pressed by a pointer stays where it is on the screen.
 */
export function leadToNew({ currentTarget, detail }: MouseEvent<HTMLElement>, show: () => void): void {
  const around = currentTarget.parentElement;
  const before = new Set(around?.querySelectorAll('*'));
  flushSync(show);
  const row = [...(around?.querySelectorAll<HTMLElement>('*') ?? [])].find((one) => !before.has(one));
  const place = row && placeIn(row);
  if (!place) return;
  if (!place.matches(`${CONTROL}, [tabindex]`)) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: detail > 0 });
}
