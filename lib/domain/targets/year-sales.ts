import type { DependencySettings } from '../book/band';
import { ratesOf } from '../book/book-rates';
import { toEpochDay } from '../records/epoch-day';
import type { LedgerBlock } from '../records/ledger';
import type { LedgerDays } from './ledger-days';

/** A target looks back two years: a season is taken from them. */
export const YEARS_BACK = 2;
const MONTHS = 12;
const ALL = MONTHS * (YEARS_BACK + 1);

/** What the sales of one account come to in each calendar month of three years, the oldest first; the last twelve are the year asked for. */
export interface YearSales {
  turnover: number[];
  profit: number[];
  /** Lines of the year without a profit, and whether they count at the usual margin; else they count in its turnover alone. */
  withoutProfit: number;
  isAtMargin: boolean;
  /** Lines of the year in a currency without a rate: they count in nothing. */
  leftOut: number;
}

/**
 * Returns the sales of these accounts by calendar month up to today: each with the companies that `members` names, in one pass.
 *
 * @param marginOf At which an account's lines without a profit count; null where they do not.
 */
export function yearSales(
  blocks: readonly LedgerBlock[],
  members: ReadonlyMap<string, Iterable<string>>,
  year: number,
  today: Temporal.PlainDate,
  settings: Pick<DependencySettings, 'currency' | 'rates'>,
  marginOf: (accountId: string) => number | null,
): Map<string, YearSales> {
  const sums = new Map([...members.keys()].map((id) => [id, noSales()] as const));
  const counted = new Map<string, YearSales[]>();
  for (const [id, ids] of members) {
    const own = sums.get(id) as YearSales;
    for (const member of new Set(ids)) counted.set(member, [...(counted.get(member) ?? []), own]);
  }
  const { begins, monthOf } = monthsUpTo(year, today);
  for (const block of blocks) {
    const rates = ratesOf(block, settings as DependencySettings);
    const into = block.accountIds.map((id) => counted.get(id));
    if (into.every((one) => one === undefined)) continue;
    for (let line = 0; line < block.lines; line += 1) {
      const rows = into[block.account[line] as number];
      const month = monthOf[(block.day[line] as number) - begins];
      if (rows === undefined || month === undefined) continue;
      const rate = rates[block.currency[line] as number] as number;
      const [revenue, given] = [(block.revenue[line] as number) * rate, block.profit[line] as number];
      const margin = Number.isNaN(given) ? marginOf(block.accountIds[block.account[line] as number] ?? '') : null;
      const profit = margin === null ? given * rate : revenue * margin;
      const isOfYear = month >= ALL - MONTHS;
      for (const row of rows) {
        if (Number.isNaN(revenue)) {
          if (isOfYear) row.leftOut += 1;
          continue;
        }
        row.turnover[month] = (row.turnover[month] as number) + revenue;
        if (!Number.isNaN(profit)) row.profit[month] = (row.profit[month] as number) + profit;
        if (Number.isNaN(given) && isOfYear) row.withoutProfit += 1;
        if (margin !== null) row.isAtMargin = true;
      }
    }
  }
  return sums;
}

const noSales = (): YearSales => ({
  ...{ turnover: new Array<number>(ALL).fill(0), profit: new Array<number>(ALL).fill(0) },
  ...{ withoutProfit: 0, isAtMargin: false, leftOut: 0 },
});

/** The month of each day from the first of the three years up to today, or to the end of the year. */
function monthsUpTo(year: number, today: Temporal.PlainDate): { begins: number; monthOf: Uint8Array } {
  const first = Temporal.PlainDate.from({ year: year - YEARS_BACK, month: 1, day: 1 });
  const begins = toEpochDay(first);
  const monthOf = new Uint8Array(
    Math.max(0, Math.min(toEpochDay(first.add({ years: YEARS_BACK + 1 })), toEpochDay(today) + 1) - begins),
  );
  for (let month = 1; month < ALL; month += 1) monthOf.fill(month, toEpochDay(first.add({ months: month })) - begins);
  return { begins, monthOf };
}

/**
 * Returns the season of a year: each month as it was in the year before, or, as long as that one is not over, in the one before that.
 * Null where the ledger does not hold all of these months.
 */
export function seasonOf(amounts: readonly number[], year: number, days: LedgerDays): number[] | null {
  if (!days) return null;
  const places = Array.from({ length: MONTHS }, (_, month) => {
    const ends = Temporal.PlainDate.from({ year: year - 1, month: month + 1, day: 1 }).add({ months: 1 });
    return (ends.toString() <= Temporal.PlainDate.from(days.to).add({ days: 1 }).toString() ? MONTHS : 0) + month;
  });
  const oldest = Math.min(...places);
  // The first sale of a ledger may stand some days into its first month.
  const ends = Temporal.PlainDate.from({ year: year - YEARS_BACK, month: 1, day: 1 }).add({ months: oldest + 1 });
  return days.from < ends.toString() ? places.map((place) => amounts[place] ?? 0) : null;
}
