import { countBelow } from '../figures/sorted';
import { isAbove } from '../figures/threshold';
import type { ClassSettings } from './abc';
import type { XyzClass } from './xyz-answer';

/**
 * Returns the coefficient of variation, sample deviation over mean, of so many days between orders or monthly sums; null for
 * fewer values than `fewest`, or where the mean is not positive: not enough data (domain 4).
 */
export function variationOf(
  values: number,
  mean: number | null,
  deviation: number | null,
  fewest: number,
): number | null {
  if (values < fewest || mean === null || deviation === null || mean <= 0) return null;
  return deviation / mean;
}

/** Returns the class of a coefficient of variation by the thresholds of the settings (domain 4). */
export function xyzByThreshold(variation: number, classes: ClassSettings): XyzClass {
  if (!isAbove(variation, classes.xUpTo)) return 'X';
  return isAbove(variation, classes.yUpTo) ? 'Z' : 'Y';
}

/**
 * Returns the class of a coefficient of variation by its place among all of the book, given in ascending order: the most
 * regular 30 % are X, the next 50 % Y (domain 4, quantile preset). Equal figures get the same class.
 */
export function xyzByPlace(variation: number, ascending: Float64Array, classes: ClassSettings): XyzClass {
  const before = countBelow(ascending, variation) / ascending.length + 1e-9;
  if (before < classes.xPart) return 'X';
  return before < classes.xPart + classes.yPart ? 'Y' : 'Z';
}
