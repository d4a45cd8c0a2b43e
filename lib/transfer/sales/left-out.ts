import { exactSum } from '../../domain/figures/exact-sum';
import type { RefusalReason } from '../import/refusal';

/** What cannot be read in a line that is left out: its day, its amount, whose it is, or the line itself. */
export type WhyLeftOut = 'date' | 'amount' | 'customer' | 'other';

/** Lines of sales that are left out for one reason, and the amounts that can be read in them by currency ('' is the book's own). */
export type LeftOut = { why: WhyLeftOut; lines: number; sums: Record<string, number> };

const WHY: Partial<Record<RefusalReason, WhyLeftOut>> = {
  notADate: 'date',
  ambiguousDate: 'date',
  notANumber: 'amount',
  tooLarge: 'amount',
  ambiguousNumber: 'amount',
  noSuchAccount: 'customer',
  nameAsked: 'customer',
  nameLeftOut: 'customer',
  severalAccounts: 'customer',
};

/** Returns what counts refused lines by what cannot be read in them, in the order in which each first came. */
export function countLeftOut() {
  const counted = new Map<WhyLeftOut, LeftOut>();
  return {
    add(
      reason: RefusalReason,
      { amount = 0, currency = '' }: { amount?: number | undefined; currency?: string | undefined },
    ) {
      const why = WHY[reason] ?? 'other';
      const one = counted.get(why) ?? { why, lines: 0, sums: {} };
      one.lines += 1;
      if (amount !== 0) one.sums[currency] = exactSum([one.sums[currency] ?? 0, amount]);
      counted.set(why, one);
    },
    all: (): LeftOut[] => [...counted.values()],
  };
}
