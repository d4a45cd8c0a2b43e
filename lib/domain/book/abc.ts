import * as z from 'zod/mini';
import { count, months, share, times } from '../records/unit';

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
  /** Days between orders are looked at over so many months up to today: what lies longer ago makes nobody irregular. */
  xyzMonths: months(24),
  /** How long a period is: a class changes only after two of them agree. */
  period: z._default(z.enum(['month', 'quarter']), 'quarter'),
});
export type ClassSettings = z.infer<typeof ClassSettings>;

export const ABC_CLASSES = ['A', 'B', 'C'] as const;
export const AbcClass = z.enum(ABC_CLASSES);
export type AbcClass = z.infer<typeof AbcClass>;

/** The class and the cumulative share, 0-1, of all customers that bring more than this one. */
export const AbcAnswer = z.object({ class: AbcClass, before: z.number() });
export type AbcAnswer = z.infer<typeof AbcAnswer>;

/** Returns the class of a customer by the cumulative share before it (domain 4). */
export function abcOf(before: number, { aBelow, bBelow }: ClassSettings): AbcAnswer {
  // Amounts like 0.1 add up inexactly: somebody exactly on a threshold is no longer below it.
  const reached = before + 1e-9;
  return { class: reached < aBelow ? 'A' : reached < bBelow ? 'B' : 'C', before };
}
