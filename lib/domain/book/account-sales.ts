import type { Day } from '../records/day';
import { fromEpochDay, toEpochDay } from '../records/epoch-day';
import type { LedgerBlock } from '../records/ledger';
import type { DependencySettings } from './band';
import { ratesOf } from './book-rates';

/** Turnover of one calendar month, and of the same one a year before; of the running month up to the same day. */
interface MonthOfSales {
  /** The first day of the month. */
  month: Day;
  amount: number;
  before: number;
}

/** What an account buys of one product group; `new` first in the twelve months, `lost` not in them any more. */
interface GroupOfSales {
  name: string;
  first: Day;
  last: Day;
  amount: number;
  before: number;
  state: 'new' | 'lost' | 'bought';
}

/** All that was bought on one day under one number. */
interface OrderOfSales {
  day: Day;
  order: string;
  amount: number;
  groups: string[];
}

/** An account's sales in the currency of the book. Twelve months are the running calendar month and the eleven before. */
export interface AccountSales {
  /** The oldest first. */
  months: MonthOfSales[];
  /** The largest of the twelve months first. */
  groups: GroupOfSales[];
  /** The latest first. */
  orders: OrderOfSales[];
  /** Product groups that others buy and this account never did, with how many accounts; those with most first. */
  unbought: { name: string; buyers: number }[];
  /** Lines in a currency without a rate: they count in none of the figures. */
  leftOut: number;
}

/** From so many other accounts on a product group is one that fits many. */
const BUYERS = 3;
const MONTHS = 12;

/** Adds `amount` to what stands in the map under a key. */
const add = <Key>(sums: Map<Key, number>, key: Key, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount);

/** Returns what some accounts of the book, one company or all of a group, have bought by month, product group and order. */
export function accountSales(
  blocks: readonly LedgerBlock[],
  accountIds: ReadonlySet<string>,
  today: Temporal.PlainDate,
  settings: DependencySettings,
): AccountSales {
  const begins = today.with({ day: 1 }).subtract({ months: MONTHS - 1 });
  const [start, startBefore] = [toEpochDay(begins), toEpochDay(begins.subtract({ months: MONTHS }))];
  const [end, endBefore] = [toEpochDay(today), toEpochDay(today.subtract({ months: MONTHS }))];
  const byMonth = new Map<string, number>();
  const groups = new Map<string, { first: number; last: number; amount: number; before: number }>();
  const orders = new Map<string, OrderOfSales>();
  const buyers = new Map<string, Set<string>>();
  let earliest = Number.POSITIVE_INFINITY;
  let leftOut = 0;
  for (const block of blocks) {
    const rates = ratesOf(block, settings);
    for (let line = 0; line < block.lines; line += 1) {
      const accountId = block.accountIds[block.account[line] ?? 0] ?? '';
      const group = block.productGroups[block.productGroup[line] ?? 0] ?? '';
      const day = block.day[line] ?? 0;
      const revenue = block.revenue[line] ?? 0;
      if (!accountIds.has(accountId)) {
        if (group === '' || day < start || day > end || revenue <= 0) continue;
        const known = buyers.get(group) ?? new Set();
        buyers.set(group, known.add(accountId));
        continue;
      }
      const amount = revenue * (rates[block.currency[line] ?? 0] ?? Number.NaN);
      if (Number.isNaN(amount)) leftOut += 1;
      if (Number.isNaN(amount) || day > end) continue;
      earliest = Math.min(earliest, day);
      const iso = fromEpochDay(day);
      const isNow = day >= start;
      const isBefore = day >= startBefore && day <= endBefore;
      if (isNow || isBefore) add(byMonth, iso.slice(0, 7), amount);
      if (group !== '') {
        const known = groups.get(group) ?? { first: day, last: day, amount: 0, before: 0 };
        known.first = Math.min(known.first, day);
        known.last = Math.max(known.last, day);
        if (isNow) known.amount += amount;
        if (isBefore) known.before += amount;
        groups.set(group, known);
      }
      const order = block.orders[block.order[line] ?? 0] ?? '';
      const key = `${iso} ${order}`;
      const one = orders.get(key) ?? { day: iso, order, amount: 0, groups: [] };
      one.amount += amount;
      if (group !== '' && !one.groups.includes(group)) one.groups.push(group);
      orders.set(key, one);
    }
  }
  const stateOf = (first: number, last: number): GroupOfSales['state'] => {
    if (last < start) return 'lost';
    return first >= start && earliest < start ? 'new' : 'bought';
  };
  return {
    months: Array.from({ length: MONTHS }, (_, at) => {
      const month = begins.add({ months: at });
      const sumOf = (of: Temporal.PlainDate) => byMonth.get(of.toString().slice(0, 7)) ?? 0;
      return { month: month.toString(), amount: sumOf(month), before: sumOf(month.subtract({ months: MONTHS })) };
    }),
    groups: [...groups]
      .map(([name, { first, last, ...sums }]) => ({
        ...{ name, first: fromEpochDay(first), last: fromEpochDay(last), state: stateOf(first, last) },
        ...sums,
      }))
      .sort((a, b) => b.amount - a.amount || b.before - a.before || (a.name < b.name ? -1 : 1)),
    orders: [...orders.values()].sort((a, b) =>
      a.day === b.day ? (a.order < b.order ? -1 : 1) : a.day < b.day ? 1 : -1,
    ),
    unbought: [...buyers]
      .flatMap(([name, { size }]) => (size >= BUYERS && !groups.has(name) ? [{ name, buyers: size }] : []))
      .sort((a, b) => b.buyers - a.buyers || (a.name < b.name ? -1 : 1)),
    leftOut,
  };
}
