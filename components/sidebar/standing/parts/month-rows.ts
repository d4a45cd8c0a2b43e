import type { Standing } from '../../../../lib/domain/book/standing';
import { type Day, day } from '../../../../lib/domain/records/day';

/** One month of a standing: the day on which it ends and its sum; null where it ended before the ledger begins. */
export interface Month {
  endsOn: Day;
  sum: number | null;
}

/** Returns the 24 months of a standing, the oldest first. */
export function monthsOf({ months, asOf, bookFrom }: Pick<Standing, 'months' | 'asOf' | 'bookFrom'>): Month[] {
  return months.map((sum, at) => {
    const endsOn = day(asOf)
      .subtract({ months: months.length - 1 - at })
      .toString();
    return { endsOn, sum: bookFrom !== undefined && endsOn < bookFrom ? null : sum };
  });
}

/** Returns the months in twelve pairs, each with the same month of the year before. */
export function monthRows(months: readonly Month[]): { before: Month; latest: Month }[] {
  const half = months.length / 2;
  return months.slice(half).flatMap((latest, at) => {
    const before = months[at];
    return before ? [{ before, latest }] : [];
  });
}
