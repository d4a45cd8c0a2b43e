import type { LedgerBlock } from '../records/ledger';
import type { DependencySettings } from './band';
import type { BookFigures } from './standing';

/** Returns the rate into the home currency of each entry of a block's currency dictionary; NaN where there is none. */
export function ratesOf(block: LedgerBlock, { currency, rates }: DependencySettings): Float64Array {
  return Float64Array.from(block.currencies, (name) => (name === '' || name === currency ? 1 : (rates[name] ?? NaN)));
}

/** Returns the lines in currencies without a rate, by currency: never added to others, but named (domain 2). */
export function leftOutOf(blocks: readonly LedgerBlock[], rates: readonly Float64Array[]): BookFigures['leftOut'] {
  const leftOut = new Map<string, { currency: string; lines: number; amount: number }>();
  blocks.forEach((block, number) => {
    const rate = rates[number] as Float64Array;
    if (!rate.some(Number.isNaN)) return;
    for (let line = 0; line < block.lines; line++) {
      const entry = block.currency[line] as number;
      if (!Number.isNaN(rate[entry])) continue;
      const currency = block.currencies[entry] ?? '';
      const sum = leftOut.get(currency) ?? { currency, lines: 0, amount: 0 };
      sum.lines++;
      sum.amount += block.revenue[line] as number;
      leftOut.set(currency, sum);
    }
  });
  return [...leftOut.values()].sort((first, second) => (first.currency < second.currency ? -1 : 1));
}
