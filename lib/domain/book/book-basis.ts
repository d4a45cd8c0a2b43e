import { isAbove } from '../figures/threshold';
import type { DependencySettings } from './band';
import type { BookSums } from './book-sums';
import type { MissingProfits } from './missing-profits';

/**
 * Returns the basis of a book: profit where the settings want it and the lines of the last 24 months without one are no larger a part
 * of the turnover than the settings allow, else revenue (domain 2). Lines without a rate do not count.
 *
 * @param missing Null where no line lacks its profit.
 */
export function basisOf(
  { counted }: Pick<BookSums, 'counted'>,
  missing: Pick<MissingProfits, 'share'> | null,
  { basis, withoutProfitUpTo }: Pick<DependencySettings, 'basis' | 'withoutProfitUpTo'>,
): 'profit' | 'revenue' {
  return basis === 'profit' && counted > 0 && !isAbove(missing?.share ?? 0, withoutProfitUpTo) ? 'profit' : 'revenue';
}
