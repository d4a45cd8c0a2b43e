import type { LedgerBlock } from '../records/ledger';
import type { DependencySettings } from './band';
import type { BookMembers } from './book-members';
import { type MonthWindows, monthsBack } from './month-windows';
import type { BookFigures, LeftOutOf } from './standing';

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

/** What is left out of one customer's sum and of others', and in which currencies. */
export interface LeftOutByCustomer {
  /** Of the customer at a place; undefined where nothing is. */
  of(customer: number): LeftOutOf | undefined;
  currencies: string[];
}

/** Returns what is left out as one customer sees it: of its own, and how many customers have something left out. */
export function leftOutSeenFrom(own: boolean, many: number): LeftOutOf | undefined {
  const others = many > (own ? 1 : 0);
  if (own) return others ? 'own and others' : 'own';
  return others ? 'others' : undefined;
}

/**
 * Returns for each customer's place whether lines without a rate are left out of the trailing 12 months of its sum, and of others'
 * (domain 2): its share would be larger by the first and smaller by the second.
 */
export function leftOutByCustomer(
  blocks: readonly LedgerBlock[],
  rates: readonly Float64Array[],
  { ids, customerOf, dictionaries }: BookMembers,
  { firstDay, lastDay, monthOf }: MonthWindows,
): LeftOutByCustomer {
  const lacks = new Uint8Array(ids.length);
  const named = new Set<string>();
  blocks.forEach((block, number) => {
    const rateOf = rates[number] as Float64Array;
    if (!rateOf.some(Number.isNaN)) return;
    for (let line = 0; line < block.lines; line++) {
      const date = block.day[line] as number;
      if (!Number.isNaN(rateOf[block.currency[line] as number]) || date > lastDay || date < firstDay) continue;
      if ((monthOf[date - firstDay] as number) < monthsBack / 2) continue;
      named.add(block.currencies[block.currency[line] as number] ?? '');
      lacks[customerOf[dictionaries[number]?.[block.account[line] as number] as number] as number] = 1;
    }
  });
  const many = lacks.reduce((sum, one) => sum + one, 0);
  const of = (customer: number): LeftOutOf | undefined => leftOutSeenFrom(lacks[customer] === 1, many);
  return { of, currencies: [...named].sort() };
}
