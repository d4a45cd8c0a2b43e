import type { LedgerBlock } from '../records/ledger';
import type { BookMembers } from './book-members';
import type { BookSums } from './book-sums';
import { type MonthWindows, monthsBack } from './month-windows';

/** The turnover of the last 24 months by whether its lines have a profit, in the home currency; a credit note counts by its size. */
export interface MissingProfits {
  /** Of the lines that have none, as a part of all, 0-1. */
  share: number;
  /** By the place of the customer, of the lines that have one; credit notes taken off. */
  turnover: Float64Array;
}

/** Goes through the lines of the 24 months that have a rate. */
function eachLine(
  blocks: readonly LedgerBlock[],
  rates: readonly Float64Array[],
  { dictionaries }: BookMembers,
  { firstDay, lastDay, monthOf }: MonthWindows,
  visit: (place: number, month: number, revenue: number, profit: number) => void,
): void {
  blocks.forEach(({ lines, day, account, revenue, profit, currency }, number) => {
    const placeOf = dictionaries[number] as Int32Array;
    const rateOf = rates[number] as Float64Array;
    for (let line = 0; line < lines; line++) {
      const date = day[line] as number;
      const rate = rateOf[currency[line] as number] as number;
      if (date > lastDay || date < firstDay || Number.isNaN(rate)) continue;
      const place = placeOf[account[line] as number] as number;
      visit(place, monthOf[date - firstDay] as number, (revenue[line] as number) * rate, profit[line] as number);
    }
  });
}

/** Returns how much of the turnover lacks a profit, and what the other lines turned over (domain 2). */
export function missingProfits(
  blocks: readonly LedgerBlock[],
  rates: readonly Float64Array[],
  members: BookMembers,
  windows: MonthWindows,
): MissingProfits {
  const turnover = new Float64Array(members.ids.length);
  let [all, missing] = [0, 0];
  eachLine(blocks, rates, members, windows, (place, _, revenue, profit) => {
    all += Math.abs(revenue);
    if (Number.isNaN(profit)) {
      missing += Math.abs(revenue);
      return;
    }
    const customer = members.customerOf[place] as number;
    turnover[customer] = (turnover[customer] as number) + revenue;
  });
  return { share: all > 0 ? missing / all : 1, turnover };
}

/**
 * Returns the margin at which lines of each customer without a profit count: its own over the 24 months, else the book's (domain 2).
 *
 * @param months The sums of profit of the 24 months, as yet without these lines.
 */
export function marginsOf(months: Float64Array, { turnover }: MissingProfits): (customer: number) => number {
  const profits = new Float64Array(turnover.length);
  for (let at = 0; at < months.length; at++) {
    const customer = Math.floor(at / monthsBack);
    profits[customer] = (profits[customer] as number) + (months[at] as number);
  }
  const whole = turnover.reduce((sum, one) => sum + one, 0);
  const ofBook = whole > 0 ? profits.reduce((sum, one) => sum + one, 0) / whole : 0;
  return (customer) => {
    const base = turnover[customer] as number;
    return base > 0 ? (profits[customer] as number) / base : ofBook;
  };
}

/** Adds to sums of profit what the lines without one bring at these margins (domain 2). The sums are changed. */
export function addAtMargin(
  { months, own }: BookSums,
  marginOf: (customer: number) => number,
  blocks: readonly LedgerBlock[],
  rates: readonly Float64Array[],
  members: BookMembers,
  windows: MonthWindows,
): void {
  eachLine(blocks, rates, members, windows, (place, month, revenue, profit) => {
    if (!Number.isNaN(profit)) return;
    const customer = members.customerOf[place] as number;
    const amount = revenue * marginOf(customer);
    const at = customer * monthsBack + month;
    months[at] = (months[at] as number) + amount;
    if (month >= monthsBack / 2) own[place] = (own[place] as number) + amount;
  });
}
