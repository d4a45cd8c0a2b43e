import { type AbcAnswer, abcOf, type ClassSettings } from './abc';
import type { BookCustomers } from './book-customers';
import { xyzByPlace, xyzByThreshold } from './xyz';
import type { XyzAnswer } from './xyz-answer';

/** Returns the ABC class of the customer at a place; null for nothing: who brought nothing in the 12 months is not a small customer. */
export function abcAt(customer: number, { amount, ranking }: BookCustomers, classes: ClassSettings): AbcAnswer | null {
  return ranking === null || amount[customer] === 0 ? null : abcOf(ranking.before[customer] as number, classes);
}

/** Returns the XYZ class of the customer at a place; null: not enough data. */
export function xyzAt(
  customer: number,
  { variations, ascendingVariations }: BookCustomers,
  classes: ClassSettings,
  isoDay: (epochDay: number) => string,
): XyzAnswer | null {
  const variation = variations.variation[customer] as number;
  if (Number.isNaN(variation)) return null;
  const found =
    classes.xyzScale === 'quantiles'
      ? xyzByPlace(variation, ascendingVariations, classes)
      : xyzByThreshold(variation, classes);
  const [from, to] = [variations.gapFrom[customer] as number, variations.gapTo[customer] as number];
  return {
    class: found,
    variation,
    values: variations.values[customer] as number,
    ...(from < to && { decides: { from: isoDay(from), to: isoDay(to) } }),
  };
}
