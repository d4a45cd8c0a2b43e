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
 * Who orders monthly, or whose sales are known by the month, has three in 90 days: with two less a third is left. Below half of what is
 * a fall for others, it is none of chance.
 */
const MONTHLY = 35;

/**
 * Returns how far the turnover of the last 90 days of the ledger has fallen below that of the same days of last year (domain 8.2); null where it
 * has not, where there was none, and of a customer without a rhythm or with too few orders in 90 days to tell. Of one with three it takes
 * twice as far a fall.
 */
export function turnoverFall(
  { recent, rhythm }: Pick<Standing, 'recent' | 'rhythm'>,
  { fallingBelow }: Pick<AlarmSettings, 'fallingBelow'>,
): TurnoverFall | null {
  if (!recent || !rhythm || rhythm.median > MONTHLY || recent.before <= 0) return null;
  const { amount, before } = recent;
  const least = rhythm.median > LONGEST_MEDIAN ? fallingBelow / 2 : fallingBelow;
  return isAtLeast(amount, least * before) ? null : { amount, before, part: amount / before };
}
