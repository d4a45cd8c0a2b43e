import { toEpochDay } from '../records/epoch-day';
import type { LedgerBlock } from '../records/ledger';
import type { BookMembers } from './book-members';
import type { MonthlySums } from './book-variations';
import type { ClosedPeriod } from './closed-periods';

/** The calendar months from eleven before the oldest closed period to the end of the newest one. Days since 1970-01-01. */
export interface PastMonths extends MonthlySums {
  firstDay: number;
  /** For each day from `firstDay` on the month it falls into, 0 the oldest. */
  monthOf: Uint8Array;
  /** For each closed period the month after its last one. */
  until: number[];
  /** 1 where a customer has a line without a rate in a month; missing where every line has one. */
  lacks?: Uint8Array;
}

/** Returns the months of these closed periods, at least one, with empty sums for so many places. */
export function pastMonths(periods: readonly ClosedPeriod[], places: number): PastMonths {
  const ends = periods.map(({ end }) => end);
  const [oldest, newest] = [ends[0] as Temporal.PlainDate, ends.at(-1) as Temporal.PlainDate];
  const begins = oldest.with({ day: 1 }).subtract({ months: 11 });
  const after = (end: Temporal.PlainDate) => (end.year - begins.year) * 12 + end.month - begins.month + 1;
  const stride = after(newest);
  const firstDay = toEpochDay(begins);
  const monthOf = new Uint8Array(toEpochDay(newest) - firstDay + 1);
  for (let month = 1; month < stride; month++)
    monthOf.fill(month, toEpochDay(begins.add({ months: month })) - firstDay);
  return { firstDay, monthOf, stride, until: ends.map(after), sums: new Float64Array(places * stride) };
}

/**
 * Adds the lines of the ledger to these months, in the home currency.
 *
 * @param marginOf At which a customer's lines without a profit count where profits are summed.
 */
export function addLines(
  months: PastMonths,
  blocks: readonly LedgerBlock[],
  rates: readonly Float64Array[],
  { dictionaries, customerOf }: BookMembers,
  basis: 'profit' | 'revenue',
  marginOf: (customer: number) => number,
): void {
  const { sums, stride, firstDay, monthOf } = months;
  blocks.forEach((block, number) => {
    const { lines, day, account, revenue, currency } = block;
    const amounts = block[basis];
    const placeOf = dictionaries[number] as Int32Array;
    const rateOf = rates[number] as Float64Array;
    for (let line = 0; line < lines; line++) {
      const month = monthOf[(day[line] as number) - firstDay];
      const rate = rateOf[currency[line] as number] as number;
      if (month === undefined) continue;
      const customer = customerOf[placeOf[account[line] as number] as number] as number;
      if (Number.isNaN(rate)) {
        months.lacks ??= new Uint8Array(sums.length);
        months.lacks[customer * stride + month] = 1;
        continue;
      }
      const amount = amounts[line] as number;
      const at = customer * stride + month;
      const counted = Number.isNaN(amount) ? (revenue[line] as number) * marginOf(customer) : amount;
      sums[at] = (sums[at] as number) + counted * rate;
    }
  });
}
