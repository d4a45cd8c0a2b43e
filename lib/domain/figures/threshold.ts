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
