import type { Standing } from '../book/standing';
import { isAtLeast } from '../figures/threshold';
import type { AlarmSettings } from './quarter-alarm';

/** How the turnover of 90 days compares with that of the same days of last year, where it has fallen. */
export interface TurnoverFall {
  amount: number;
  before: number;
  /** Of last year's, 0-1. */
  part: number;
}

/** Who orders so seldom may well have one order less in 90 days: that is chance, and no fall. */
const LONGEST_MEDIAN = 22;

/**
 * Returns how far the turnover of the last 90 days of the ledger has fallen below that of the same days of last year (domain 8.2); null where it
 * has not, where there was none, and of a customer without a rhythm or with too few orders in 90 days to tell.
 */
export function turnoverFall(
  { recent, rhythm }: Pick<Standing, 'recent' | 'rhythm'>,
  { fallingBelow }: Pick<AlarmSettings, 'fallingBelow'>,
): TurnoverFall | null {
  if (!recent || !rhythm || rhythm.median > LONGEST_MEDIAN || recent.before <= 0) return null;
  const { amount, before } = recent;
  return isAtLeast(amount, fallingBelow * before) ? null : { amount, before, part: amount / before };
}
