import { fromEpochDay } from '../records/epoch-day';
import type { Book, ComputedBook } from './book';
import { abcAt, xyzAt } from './book-classes';
import type { BookWatch } from './book-watch';
import { periodOf } from './hysteresis';
import { monthsBack } from './month-windows';
import { rhythmAt } from './rhythm';
import type { Standing } from './standing';

/**
 * Returns a row for every account that has a line, and for the top of every group of which any account has one, so that each
 * customer has a row of its own; the rows of a group differ only in the account and its own amount.
 */
export function standingRows(computed: ComputedBook, book: Book, watch: BookWatch): Standing[] {
  const { ids, customerOf } = computed.members;
  const { hasLines, own } = computed.sums;
  const writeRow = customerRowWriter(computed, book, watch);
  const rowOf: Standing[] = new Array(ids.length);
  for (const customer of computed.customers.places) rowOf[customer] = writeRow(customer);
  const rows: Standing[] = [];
  ids.forEach((accountId, place) => {
    const customer = customerOf[place] as number;
    const row = rowOf[customer];
    if (row === undefined) return;
    if (place === customer) rows.push(row);
    else if (hasLines[place] === 1) rows.push({ ...row, accountId, ownAmount: own[place] as number });
  });
  return rows;
}

function customerRowWriter(
  { members, sums, customers, figures, past, leftOut: leftOuts }: ComputedBook,
  { settings, today }: Book,
  watch: BookWatch,
): (customer: number) => Standing {
  const { asOf, basis, currency, total, withoutProfitShare } = figures;
  const bookFrom = figures.bookFrom ?? asOf;
  const period = periodOf(today, settings.classes.period);
  const historyOf = past();
  const isoDay = rememberDays();
  const bookTo = isoDay(watch.lastDay);
  return (customer) => {
    const customerId = members.ids[customer] as string;
    const amount = customers.amount[customer] as number;
    const abc = abcAt(customer, customers, settings.classes);
    const xyz = xyzAt(customer, customers, settings.classes, isoDay);
    const leftOut = leftOuts.of(customer);
    const rhythm = rhythmAt(customer, customers.rhythms, settings.rhythm, isoDay);
    const firstBuys = watch.firstBuys.get(customer);
    const { amount: recent, before } = watch.recent ?? {};
    const share = customers.ranking === null ? null : amount / total;
    const running = { period, amount, share, abc: abc?.class ?? '', xyz: xyz?.class ?? '', leftOut };
    return {
      accountId: customerId,
      customerId,
      asOf,
      basis,
      currency,
      ...(withoutProfitShare !== undefined && { withoutProfitShare }),
      ...(leftOut && { leftOut: { of: leftOut, currencies: leftOuts.currencies } }),
      amount,
      ownAmount: sums.own[customer] as number,
      previousAmount: customers.previousAmount[customer] as number,
      bookFrom,
      bookTo,
      ...(recent && before && { recent: { amount: recent[customer] as number, before: before[customer] as number } }),
      ...(firstBuys && { firstIn: firstBuys.map((one) => ({ ...one, on: isoDay(one.on) })) }),
      total,
      share,
      months: monthsOf(customer, sums.months),
      abc,
      xyz,
      history: historyOf(customer, running),
      rhythm: rhythm && { ...rhythm, lastYear: watch.lastYear[customer] as number },
    };
  };
}

function monthsOf(customer: number, sums: Float64Array): number[] {
  const months: number[] = new Array(monthsBack);
  for (let month = 0; month < monthsBack; month++) months[month] = sums[customer * monthsBack + month] as number;
  return months;
}

/** Many customers share the day of their last order: each day is written out once. */
function rememberDays(): (epochDay: number) => string {
  const written = new Map<number, string>();
  return (epochDay) => {
    const known = written.get(epochDay);
    if (known !== undefined) return known;
    const text = fromEpochDay(epochDay);
    written.set(epochDay, text);
    return text;
  };
}
