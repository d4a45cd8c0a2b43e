import { type AbcAnswer, abcOf, type ClassSettings } from './abc';
import type { BookCustomers } from './book-customers';
import { type XyzAnswer, xyzByPlace, xyzByThreshold } from './xyz';

/** Returns the ABC class of an amount; null for nothing: who brought nothing in the 12 months is not a small customer. */
export function abcAt(amount: number, { ranking }: BookCustomers, classes: ClassSettings): AbcAnswer | null {
  return ranking === null || amount === 0 ? null : abcOf(amount, ranking, classes);
}

/** Returns the XYZ class of the customer at a place; null: not enough data. */
export function xyzAt(customer: number, customers: BookCustomers, classes: ClassSettings): XyzAnswer | null {
  const variation = customers.variation[customer] as number;
  if (Number.isNaN(variation)) return null;
  const found =
    classes.xyzScale === 'quantiles'
      ? xyzByPlace(variation, customers.variations, classes)
      : xyzByThreshold(variation, classes);
  return { class: found, variation, values: customers.values[customer] as number };
}
