import * as z from 'zod/mini';
import { placeIn } from '../figures/sorted';
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

/** The book in ascending order: what each place and those below it bring together. */
export interface AbcRanking {
  ascending: Float64Array;
  /** `upTo[n]` is the sum of the n smallest amounts. */
  upTo: Float64Array;
  total: number;
}

/** Returns the ranking of a book from its customers' amounts; null where the total is not positive: not enough data. */
export function rankForAbc(amounts: ArrayLike<number>): AbcRanking | null {
  const ascending = new Float64Array(amounts).sort();
  const upTo = new Float64Array(ascending.length + 1);
  let total = 0;
  for (let place = 0; place < ascending.length; place++) {
    total += ascending[place] as number;
    upTo[place + 1] = total;
  }
  return total > 0 ? { ascending, upTo, total } : null;
}

/**
 * Returns the class of a customer with this amount, by the cumulative share before it (domain 4). Customers with the same
 * amount get the same class: before them stand only those that bring more.
 */
export function abcOf(amount: number, { ascending, upTo, total }: AbcRanking, classes: ClassSettings): AbcAnswer {
  const notMore = placeIn(ascending, amount, 'after equals');
  const before = (total - (upTo[notMore] as number)) / total;
  // Amounts like 0.1 add up inexactly: somebody exactly on a threshold is no longer below it.
  const reached = before + 1e-9;
  return { class: reached < classes.aBelow ? 'A' : reached < classes.bBelow ? 'B' : 'C', before };
}
