/** Sums of decimal amounts are off in the last digits: 10 % of a book must not miss a threshold of 10 % by that. */
const rounding = 1e-9;

/** Returns whether a figure reaches a threshold ("10 % or more"), forgiving the rounding of sums. */
export function isAtLeast(figure: number, threshold: number): boolean {
  return figure >= threshold - rounding;
}

/** Returns whether a figure lies above a threshold ("more than 20 %"), forgiving the rounding of sums. */
export function isAbove(figure: number, threshold: number): boolean {
  return figure > threshold + rounding;
}

/** Returns 1 for a figure above a threshold, 0 for one on it, -1 for one below. */
const sideOf = (figure: number, threshold: number) =>
  isAbove(figure, threshold) ? 1 : isAtLeast(figure, threshold) ? 0 : -1;

/** More digits than these tell nobody anything. */
const MOST_DIGITS = 6;

/**
 * Returns with how many digits, at least `digits`, a figure is to be shown so that it stands on the side of each threshold on which
 * it lies: 9.99 beside 10 takes two, 9.4 none (domain 2). All in one unit.
 */
export function digitsBeside(figure: number, thresholds: readonly number[], digits: number): number {
  let enough = digits;
  const shown = () => Math.round(figure * 10 ** enough) / 10 ** enough;
  while (enough < MOST_DIGITS && thresholds.some((one) => sideOf(shown(), one) !== sideOf(figure, one))) enough++;
  return enough;
}
