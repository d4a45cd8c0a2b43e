import { day } from '../records/day';
import type { RhythmSettings } from './rhythm';
import { salesEnded } from './rhythm';
import type { Standing } from './standing';

/** How the last 12 months compare with the 12 before; `rate` 0.2 is a fifth more. Amounts in the standing's currency. */
export interface Growth {
  rate: number;
  amount: number;
  previousAmount: number;
}

/** A growth to ten times as much. */
export const TENFOLD = 9;

/** Says whether there is more than ten times as much as before: per cent say nothing then, what was before was next to nothing. */
export const isManyfold = (rate: number): boolean => rate > TENFOLD;

/** What growth is computed from. */
export type GrowthFigures = Pick<Standing, 'amount' | 'previousAmount' | 'asOf' | 'bookFrom' | 'bookTo'>;

/**
 * Returns the growth of a customer over the 12 months before; null where it brought nothing then, or where the ledger starts
 * after the first of those months, which would pass for growth (domain 3.1, "fast growing"), or has ended, which would pass for a fall.
 */
export function growthOf(
  { amount, previousAmount, asOf, bookFrom, bookTo }: GrowthFigures,
  rhythm: Pick<RhythmSettings, 'endedAfter'>,
): Growth | null {
  if (previousAmount <= 0 || salesEnded(bookTo, day(asOf), rhythm)) return null;
  const endOfFirstMonth = day(asOf).subtract({ months: 23 });
  if (bookFrom !== undefined && Temporal.PlainDate.compare(day(bookFrom), endOfFirstMonth) > 0) return null;
  return { rate: amount / previousAmount - 1, amount, previousAmount };
}
