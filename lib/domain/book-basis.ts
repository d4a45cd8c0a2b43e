import type { LedgerBlock } from './ledger';
import type { MonthWindows } from './month-windows';
import type { Settings } from './settings';

/** Whether the book is judged by profit or revenue, and how many lines of the last 24 months have no profit. */
export interface BookBasis {
  basis: 'profit' | 'revenue';
  withoutProfit: number;
}

/**
 * Returns the basis of a book: profit where the settings want it and every line of the last 24 months has one, else revenue
 * (domain 2). A part of the lines is not enough: profits and revenues must not be mixed. Lines without a rate do not count.
 */
export function basisOf(
  blocks: readonly LedgerBlock[],
  rates: readonly Float64Array[],
  { firstDay, lastDay }: MonthWindows,
  wanted: Settings['dependency']['basis'],
): BookBasis {
  let counted = 0;
  let withoutProfit = 0;
  blocks.forEach(({ lines, day, profit, currency }, number) => {
    const rate = rates[number] as Float64Array;
    for (let line = 0; line < lines; line++) {
      const date = day[line] as number;
      if (date < firstDay || date > lastDay || Number.isNaN(rate[currency[line] as number])) continue;
      counted++;
      if (Number.isNaN(profit[line])) withoutProfit++;
    }
  });
  const hasProfit = counted > 0 && withoutProfit === 0;
  return { basis: wanted === 'profit' && hasProfit ? 'profit' : 'revenue', withoutProfit };
}
