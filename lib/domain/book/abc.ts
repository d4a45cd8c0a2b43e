import * as z from 'zod/mini';
import { placeIn } from '../figures/sorted';
import type { Settings } from '../settings';

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
export function abcOf(amount: number, { ascending, upTo, total }: AbcRanking, classes: Settings['classes']): AbcAnswer {
  const notMore = placeIn(ascending, amount, 'after equals');
  const before = (total - (upTo[notMore] as number)) / total;
  // Amounts like 0.1 add up inexactly: somebody exactly on a threshold is no longer below it.
  const reached = before + 1e-9;
  return { class: reached < classes.aBelow ? 'A' : reached < classes.bBelow ? 'B' : 'C', before };
}

/** Returns the class of each amount of a book in the order given; all null where the total is not positive (domain 4). */
export function classifyAbc(amounts: readonly number[], classes: Settings['classes']): (AbcAnswer | null)[] {
  const ranking = rankForAbc(amounts);
  return amounts.map((amount) => (ranking === null ? null : abcOf(amount, ranking, classes)));
}
