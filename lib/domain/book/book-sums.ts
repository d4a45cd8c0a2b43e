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
  /** For each line 1 + the customer that ordered, or 0 where the line is no order: a credit note, left out, or after today. */
  orderedBy: Int32Array[];
  /** How many lines are orders, by customer. */
  orders: Int32Array;
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
  const months = new Float64Array(places * monthsBack);
  const own = new Float64Array(places);
  const hasLines = new Uint8Array(places);
  const orders = new Int32Array(places);
  let earliest = Number.POSITIVE_INFINITY;
  let counted = 0;
  let withoutProfit = 0;
  const { firstDay, lastDay, monthOf } = windows;
  const { customerOf } = members;

  const orderedBy = blocks.map((block, number) => {
    const { lines, day, account, revenue, profit, currency } = block;
    const amounts = block[basis];
    const placeOf = members.dictionaries[number] as Int32Array;
    const rateOf = rates[number] as Float64Array;
    const buyers = new Int32Array(lines);
    for (let line = 0; line < lines; line++) {
      const date = day[line] as number;
      const rate = rateOf[currency[line] as number] as number;
      if (date > lastDay || Number.isNaN(rate)) continue;
      const place = placeOf[account[line] as number] as number;
      const customer = customerOf[place] as number;
      hasLines[place] = 1;
      if (date < earliest) earliest = date;
      if ((revenue[line] as number) > 0) {
        buyers[line] = customer + 1;
        orders[customer] = (orders[customer] as number) + 1;
      }
      if (date < firstDay) continue;
      counted++;
      if (Number.isNaN(profit[line])) withoutProfit++;
      const month = monthOf[date - firstDay] as number;
      const amount = (amounts[line] as number) * rate;
      const cell = customer * monthsBack + month;
      months[cell] = (months[cell] as number) + amount;
      if (month >= monthsBack / 2) own[place] = (own[place] as number) + amount;
    }
    onBlock();
    return buyers;
  });
  const firstLine = earliest === Number.POSITIVE_INFINITY ? null : earliest;
  return { months, own, hasLines, firstDay: firstLine, orderedBy, orders, counted, withoutProfit };
}
