import * as z from 'zod/mini';
import { placesAscending } from '../figures/places-ascending';
import { count, share, times } from '../records/unit';

/** ABC by cumulative share, XYZ by regularity (domain 4). */
export const ClassSettings = z.object({
  aBelow: share(0.8),
  bBelow: share(0.95),
  xyzBy: z._default(z.enum(['days between orders', 'monthly sums']), 'days between orders'),
  xUpTo: times(0.1),
  yUpTo: times(0.25),
  /** By fixed thresholds, or by the place among all customers: the most regular `xPart`, the next `yPart`, the rest. */
  xyzScale: z._default(z.enum(['thresholds', 'quantiles']), 'thresholds'),
  xPart: share(0.3),
  yPart: share(0.5),
  fewestValues: count(6),
  /** How long a period is: a class changes only after two of them agree. */
  period: z._default(z.enum(['month', 'quarter']), 'quarter'),
});
export type ClassSettings = z.infer<typeof ClassSettings>;

export const AbcClass = z.enum(['A', 'B', 'C']);
export type AbcClass = z.infer<typeof AbcClass>;

/** The class and the cumulative share, 0-1, of all customers that bring more than this one. */
export const AbcAnswer = z.object({ class: AbcClass, before: z.number() });
export type AbcAnswer = z.infer<typeof AbcAnswer>;

/** A book's customers by what they bring. */
export interface AbcRanking {
  /** The amounts in ascending order. */
  ascending: Float64Array;
  total: number;
  /** For each customer, by its place, the cumulative share of all that bring more. */
  before: Float64Array;
}

/**
 * Returns the ranking of the customers at some places of a column of amounts; null where their total is not positive: not
 * enough data. Before customers with the same amount stand only those that bring more (domain 4).
 */
export function rankForAbc(amount: Float64Array, places: Int32Array): AbcRanking | null {
  const amounts = new Float64Array(places.length);
  for (let number = 0; number < places.length; number++) amounts[number] = amount[places[number] as number] as number;
  const order = placesAscending(amounts);
  const ascending = new Float64Array(places.length);
  let total = 0;
  for (let rank = 0; rank < order.length; rank++) {
    ascending[rank] = amounts[order[rank] as number] as number;
    total += ascending[rank] as number;
  }
  if (total <= 0) return null;

  const before = new Float64Array(amount.length);
  let [more, share] = [0, 0];
  for (let rank = order.length - 1; rank >= 0; rank--) {
    if (ascending[rank] !== ascending[rank + 1]) share = more / total;
    before[places[order[rank] as number] as number] = share;
    more += ascending[rank] as number;
  }
  return { ascending, total, before };
}

/** Returns the class of a customer by the cumulative share before it (domain 4). */
export function abcOf(before: number, { aBelow, bBelow }: ClassSettings): AbcAnswer {
  // Amounts like 0.1 add up inexactly: somebody exactly on a threshold is no longer below it.
  const reached = before + 1e-9;
  return { class: reached < aBelow ? 'A' : reached < bBelow ? 'B' : 'C', before };
}
