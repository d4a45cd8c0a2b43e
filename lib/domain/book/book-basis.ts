import type { DependencySettings } from './band';
import type { BookSums } from './book-sums';

/**
 * Returns the basis of a book: profit where the settings want it and every line of the last 24 months has one, else revenue
 * (domain 2). A part of the lines is not enough: profits and revenues must not be mixed. Lines without a rate do not count.
 */
export function basisOf(
  { counted, withoutProfit }: Pick<BookSums, 'counted' | 'withoutProfit'>,
  wanted: DependencySettings['basis'],
): 'profit' | 'revenue' {
  const hasProfit = counted > 0 && withoutProfit === 0;
  return wanted === 'profit' && hasProfit ? 'profit' : 'revenue';
}
