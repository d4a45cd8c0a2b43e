import type { Day } from '../records/day';
import { fromEpochDay, toEpochDay } from '../records/epoch-day';
import type { LedgerBlock } from '../records/ledger';
import type { DependencySettings } from './band';
import { ratesOf } from './book-rates';

/** Turnover of one calendar month, and of the same one a year before; of the last month up to the same day. */
interface MonthOfSales {
  /** The first day of the month. */
  month: Day;
  amount: number;
  before: number;
}

/** What an account buys of one product group; `new` first in the twelve months, `lost` not in them any more. A credit note buys nothing. */
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

/** An account's sales in the currency of the book. Twelve months are the calendar month of `asOf` and the eleven before. */
export interface AccountSales {
  /** The ledger's last day: what comes after it is not known to be missing. */
  asOf: Day;
  /** The oldest first. */
  months: MonthOfSales[];
  /** The largest of the twelve months first. */
  groups: GroupOfSales[];
  /** The latest first. */
  orders: OrderOfSales[];
  /** Product groups that others buy and this account never did, with how many customers; those with most first. */
  unbought: { name: string; buyers: number }[];
  /** Lines in a currency without a rate: they count in none of the figures. */
  leftOut: number;
}

/** From so many other customers on a product group is one that fits many. */
const BUYERS = 3;
const MONTHS = 12;

/** Adds `amount` to what stands in the map under a key. */
const add = <Key>(sums: Map<Key, number>, key: Key, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount);

/** The first and the last of some days. */
type Span = { first: number; last: number };

const withDay = (span: Span | null, day: number): Span => ({
  first: Math.min(span?.first ?? day, day),
  last: Math.max(span?.last ?? day, day),
});

/** The same day of the year before; of the last day of a month the last one, so that a whole month stands beside a whole one. */
function aYearBefore(day: Temporal.PlainDate): Temporal.PlainDate {
  const before = day.subtract({ years: 1 });
  return day.day === day.daysInMonth ? before.with({ day: before.daysInMonth }) : before;
}

/**
 * Returns what some accounts of the book, one company or all of a group, have bought by month, product group and order, up to the
 * ledger's last day.
 *
 * @param customerOf Gives the customer of an account: companies of one group are one buyer.
 */
export function accountSales(
  blocks: readonly LedgerBlock[],
  accountIds: ReadonlySet<string>,
  asOf: Temporal.PlainDate,
  customerOf: (accountId: string) => string,
  settings: DependencySettings,
): AccountSales {
  const begins = asOf.with({ day: 1 }).subtract({ months: MONTHS - 1 });
  const [start, startBefore] = [toEpochDay(begins), toEpochDay(begins.subtract({ months: MONTHS }))];
  const [end, endBefore] = [toEpochDay(asOf), toEpochDay(aYearBefore(asOf))];
  const byMonth = new Map<string, number>();
  const groups = new Map<string, { bought: Span | null; credited: Span; amount: number; before: number }>();
  const own = new Set([...accountIds].map(customerOf));
  const orders = new Map<string, OrderOfSales>();
  const buyers = new Map<string, Set<string>>();
  let earliest = Number.POSITIVE_INFINITY;
  let leftOut = 0;
  for (const block of blocks) {
    const rates = ratesOf(block, settings);
    for (let line = 0; line < block.lines; line += 1) {
      const accountId = block.accountIds[block.account[line] as number] as string;
      const group = block.productGroups[block.productGroup[line] as number] as string;
      const [day, revenue] = [block.day[line] as number, block.revenue[line] as number];
      if (!accountIds.has(accountId)) {
        if (group === '' || day < start || day > end || revenue <= 0) continue;
        const customer = customerOf(accountId);
        if (!own.has(customer)) buyers.set(group, (buyers.get(group) ?? new Set()).add(customer));
        continue;
      }
      const amount = revenue * (rates[block.currency[line] as number] as number);
      if (Number.isNaN(amount)) leftOut += 1;
      if (Number.isNaN(amount) || day > end) continue;
      earliest = Math.min(earliest, day);
      const iso = fromEpochDay(day);
      const isNow = day >= start;
      const isBefore = day >= startBefore && day <= endBefore;
      if (isNow || isBefore) add(byMonth, iso.slice(0, 7), amount);
      if (group !== '') {
        const known = groups.get(group) ?? { bought: null, credited: withDay(null, day), amount: 0, before: 0 };
        if (amount > 0) known.bought = withDay(known.bought, day);
        else known.credited = withDay(known.credited, day);
        if (isNow) known.amount += amount;
        if (isBefore) known.before += amount;
        groups.set(group, known);
      }
      const order = block.orders[block.order[line] as number] as string;
      const key = `${iso} ${order}`;
      const one = orders.get(key) ?? { day: iso, order, amount: 0, groups: [] };
      one.amount += amount;
      if (group !== '' && !one.groups.includes(group)) one.groups.push(group);
      orders.set(key, one);
    }
  }
  const stateOf = (bought: Span | null): GroupOfSales['state'] => {
    if (!bought || bought.last < start) return 'lost';
    return bought.first >= start && earliest < start ? 'new' : 'bought';
  };
  return {
    asOf: asOf.toString(),
    months: Array.from({ length: MONTHS }, (_, at) => {
      const month = begins.add({ months: at });
      const sumOf = (of: Temporal.PlainDate) => byMonth.get(of.toString().slice(0, 7)) ?? 0;
      return { month: month.toString(), amount: sumOf(month), before: sumOf(month.subtract({ months: MONTHS })) };
    }),
    groups: [...groups]
      .map(([name, { bought, credited, ...sums }]) => {
        // Of what was only ever credited the purchase lies before the ledger.
        const { first, last } = bought ?? credited;
        return { name, first: fromEpochDay(first), last: fromEpochDay(last), state: stateOf(bought), ...sums };
      })
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
