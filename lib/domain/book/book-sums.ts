import type { LedgerBlock } from '../records/ledger';
import type { BookMembers } from './book-members';
import { type MonthWindows, monthsBack } from './month-windows';

/** What one pass over the ledger's lines finds; places are those of the members. */
export interface BookSums {
  /** Each customer's 24 monthly sums, one customer after the other. */
  months: Float64Array;
  /** Each account's own sum over the trailing 12 months. */
  own: Float64Array;
  /** 1 for each account that has a line up to today. */
  hasLines: Uint8Array;
  /** The first day of the ledger, since 1970-01-01; null for a ledger without lines up to today. */
  firstDay: number | null;
  /** How many lines of the 24 months count, and how many of them have no profit. */
  counted: number;
  withoutProfit: number;
}

/** Returns the sums of a book in the home currency over the months given (domain 2); calls `onBlock` after each block. */
export function sumBook(
  blocks: readonly LedgerBlock[],
  rates: readonly Float64Array[],
  members: BookMembers,
  windows: MonthWindows,
  basis: 'profit' | 'revenue',
  onBlock: () => void,
): BookSums {
  const places = members.ids.length;
  const sums = {
    months: new Float64Array(places * monthsBack),
    own: new Float64Array(places),
    hasLines: new Uint8Array(places),
    firstDay: Number.MAX_SAFE_INTEGER,
    counted: 0,
    withoutProfit: 0,
  };
  blocks.forEach((block, number) => {
    const placeOf = members.dictionaries[number] as Int32Array;
    const rateOf = rates[number] as Float64Array;
    addBlock(sums, block, block[basis], rateOf, placeOf, members.customerOf, windows);
    onBlock();
  });
  const isEmpty = sums.firstDay === Number.MAX_SAFE_INTEGER;
  return { ...sums, firstDay: isEmpty ? null : sums.firstDay };
}

function addBlock(
  sums: Omit<BookSums, 'firstDay'> & { firstDay: number },
  { lines, day, account, profit, currency }: LedgerBlock,
  amounts: Float64Array,
  rateOf: Float64Array,
  placeOf: Int32Array,
  customerOf: Int32Array,
  { firstDay, lastDay, monthOf }: MonthWindows,
): void {
  const { months, own, hasLines } = sums;
  let { firstDay: earliest, counted, withoutProfit } = sums;
  let line = 0;
  while (line < lines) {
    // The lines of one account stand together: what holds for all of them is looked up once.
    const entry = account[line] as number;
    const place = placeOf[entry] as number;
    const customer = customerOf[place] as number;
    const row = customer * monthsBack;
    let isKnown = 0;
    let recent = 0;
    for (; line < lines && account[line] === entry; line++) {
      const date = day[line] as number;
      const rate = rateOf[currency[line] as number] as number;
      if (date > lastDay) continue;
      isKnown = 1;
      if (Number.isNaN(rate)) continue;
      if (date < earliest) earliest = date;
      if (date < firstDay) continue;
      counted++;
      if (Number.isNaN(profit[line])) withoutProfit++;
      const month = monthOf[date - firstDay] as number;
      const amount = (amounts[line] as number) * rate;
      // What lacks a profit is added at the usual margin, or not at all.
      if (Number.isNaN(amount)) continue;
      months[row + month] = (months[row + month] as number) + amount;
      if (month >= monthsBack / 2) recent += amount;
    }
    own[place] = (own[place] as number) + recent;
    if (isKnown === 1) hasLines[place] = 1;
  }
  Object.assign(sums, { firstDay: earliest, counted, withoutProfit });
}
