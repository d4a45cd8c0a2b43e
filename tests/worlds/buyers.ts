import type { Day } from '../../lib/domain/records/day';
import { day } from '../../lib/domain/records/day';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import { type Random, randomOf } from './random';

/** What happens to a customer's orders, from when to when: nothing that a rhythm shows by chance alone. */
export interface Trouble {
  what: 'lost' | 'pause' | 'fall' | 'growth';
  from: Day;
  /** The last day; of a loss the end of the world. */
  to: Day;
}

/** A customer of an invented world, as nobody in it knows it. */
export interface Buyer {
  id: string;
  /** Days between orders, and how much they differ. */
  every: number;
  spread: number;
  revenue: number;
  /** It orders nothing in July and August. */
  isSeasonal: boolean;
  troubles: Trouble[];
}

/** The customers of a world with all that they order, up to its last day. */
export interface Buyers {
  buyers: Buyer[];
  lines: LedgerLine[];
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
}

/** So many years are known before the one that is looked at. */
const YEARS_BEFORE = 2;

/** Returns the same customers and orders for the same seed; the year that is looked at begins on `yearFrom`. */
export function makeBuyers(seed: number, customers: number, yearFrom: Temporal.PlainDate): Buyers {
  const random = randomOf(seed);
  const firstDay = yearFrom.subtract({ years: YEARS_BEFORE });
  const lastDay = yearFrom.add({ years: 1 }).subtract({ days: 1 });
  const buyers = Array.from({ length: customers }, (_, at) => makeBuyer(at, random, yearFrom, lastDay));
  const lines = buyers.flatMap((buyer) => ordersOf(buyer, random, firstDay, lastDay));
  return { buyers, lines, firstDay, lastDay };
}

/** A few customers are large; most order about every two weeks to two months, some at any time. */
function makeBuyer(at: number, random: Random, from: Temporal.PlainDate, end: Temporal.PlainDate): Buyer {
  const every = random.whole(9, 55);
  const on = (least: number, most: number) => from.add({ days: random.whole(least, most) });
  const trouble = (what: Trouble['what'], begins: Temporal.PlainDate, days: number): Trouble => {
    const ends = begins.add({ days });
    return { what, from: begins.toString(), to: (Temporal.PlainDate.compare(ends, end) < 0 ? ends : end).toString() };
  };
  const troubles: Trouble[] = [];
  if (at % 8 === 3) troubles.push(trouble('lost', on(20, 240), 1000));
  else if (at % 8 === 5) troubles.push(trouble('pause', on(20, 240), Math.round(every * random.between(4, 6))));
  else if (at % 13 === 6) troubles.push(trouble('fall', on(20, 200), 1000));
  else if (at % 13 === 9) troubles.push(trouble('growth', from.subtract({ days: 120 }), 1000));
  // As in any book, somebody was lost or paused in the years before: the past has something to tell.
  if (at % 5 === 1) troubles.unshift(trouble('pause', on(-560, -200), Math.round(every * random.between(4, 6))));
  return {
    id: `c${String(at).padStart(3, '0')}`,
    every,
    spread: random.is(0.7) ? random.between(0.05, 0.3) : random.between(0.3, 0.7),
    revenue: Math.round(60_000 / (at + 2) ** 0.9),
    isSeasonal: at % 7 === 2,
    troubles,
  };
}

function ordersOf(
  { id: accountId, every, spread, revenue, isSeasonal, troubles }: Buyer,
  random: Random,
  firstDay: Temporal.PlainDate,
  lastDay: Temporal.PlainDate,
): LedgerLine[] {
  const lines: LedgerLine[] = [];
  const within = (on: string, what: Trouble['what']) =>
    troubles.find((one) => one.what === what && one.from <= on && on <= one.to);
  let date = firstDay.add({ days: random.whole(0, every) });
  while (Temporal.PlainDate.compare(date, lastDay) <= 0) {
    const on = date.toString();
    const stops = within(on, 'lost') ?? within(on, 'pause');
    if (stops) {
      date = day(stops.to).add({ days: 1 });
      continue;
    }
    if (isSeasonal && (date.month === 7 || date.month === 8)) {
      date = date.with({ month: 9, day: random.whole(1, 10) });
      continue;
    }
    const part = within(on, 'fall') ? 0.35 : within(on, 'growth') ? 1.9 : 1;
    lines.push({ date: on, accountId, revenue: Math.round(revenue * part * random.between(0.8, 1.2)) });
    date = date.add({ days: Math.max(1, Math.round(every * (1 + spread * random.normal()))) });
  }
  return lines;
}
