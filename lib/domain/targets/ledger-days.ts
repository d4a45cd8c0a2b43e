import type { Day } from '../records/day';
import { fromEpochDay, toEpochDay } from '../records/epoch-day';
import type { LedgerBlock } from '../records/ledger';

/** From which day to which the ledger holds sales; null where it holds none. */
export type LedgerDays = { from: Day; to: Day } | null;

type Dated = Pick<LedgerBlock, 'from' | 'to' | 'day' | 'lines' | 'importId'>;

/** The periods that files hold the sums of, in months, the longest first; a quarter begins in January, April, July or October. */
const PERIODS = [12, 6, 3, 1];

/**
 * Returns from when to when there are sales, none after today: a line after today waits, and is no end of the ledger yet.
 * Files of months, quarters or years are sums that stand at the first day of their period: they reach to its end.
 */
export function ledgerDays(blocks: readonly Dated[], today: Temporal.PlainDate): LedgerDays {
  const now = toEpochDay(today);
  const last = Math.max(...blocks.map((block) => lastDayOf(block, now)));
  if (last === Number.NEGATIVE_INFINITY) return null;
  const from = blocks.reduce((first, block) => (block.from < first ? block.from : first), today.toString());
  return { from, to: fromEpochDay(Math.min(now, Math.max(last, endOfSums(blocks, now)))) };
}

function lastDayOf({ day, lines }: Dated, now: number): number {
  let last = Number.NEGATIVE_INFINITY;
  for (let line = 0; line < lines; line += 1) {
    const date = day[line] as number;
    if (date > last && date <= now) last = date;
  }
  return last;
}

/**
 * The last day that sums of periods reach to. Such are the lines of an import that all lie on the first of a month, of more than one
 * month as long as other imports hold other days: a few lines of one day may be sales of that day. What lies between the months tells
 * how long the periods are.
 */
function endOfSums(blocks: readonly Dated[], now: number): number {
  const monthOf = monthsByFirstDay();
  const imports = [...Map.groupBy(blocks, ({ importId }) => importId).values()].map((ofOne) =>
    monthsOfFirsts(ofOne, now, monthOf),
  );
  const fewest = imports.every((months) => months !== null) ? 1 : 2;
  const months = [...new Set(imports.flatMap((one) => (one && one.size >= fewest ? [...one] : [])))];
  if (months.length === 0) return Number.NEGATIVE_INFINITY;
  const length = months.length > 1 ? PERIODS.find((period) => months.every((month) => month % period === 0)) : 1;
  const next = Math.max(...months) + (length ?? 1);
  return toEpochDay(Temporal.PlainDate.from({ year: Math.floor(next / 12), month: (next % 12) + 1, day: 1 })) - 1;
}

/** The months in which there are lines up to today, counted since year 0; null where one of them lies on another day than the first. */
function monthsOfFirsts(
  blocks: readonly Dated[],
  now: number,
  monthOf: (day: number) => number | null,
): ReadonlySet<number> | null {
  const months = new Set<number>();
  for (const { day, lines } of blocks) {
    for (let line = 0; line < lines; line += 1) {
      const date = day[line] as number;
      if (date > now) continue;
      const month = monthOf(date);
      if (month === null) return null;
      months.add(month);
    }
  }
  return months;
}

/** Returns what month a day is the first of, since year 0; null for any other day. */
function monthsByFirstDay(): (day: number) => number | null {
  const known = new Map<number, number | null>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const [year = '', month = '', of] = fromEpochDay(day).split('-');
    const is = of === '01' ? Number(year) * 12 + Number(month) - 1 : null;
    known.set(day, is);
    return is;
  };
}
