import type { Table } from '../csv/table';
import { type Period, yearIn } from './period-headings';

/** What tells the time that stands over a column; of a bare month only where a year is given. */
export type PeriodOf = (heading: string, year: string | undefined) => Period | undefined;

/** Any year: of two times in it the earlier one comes first. */
const ANY_YEAR = '2020';

/**
 * Returns the year of each column where years stand side by side in a row above months, quarters or weeks that have none of their own:
 * the one over the column, or the next to its left, as joined cells keep their text in the first of them. Below anything else in that
 * row ("2025 Total", "Budget") there is none. Undefined where two years or more do not stand so, one over the first of these columns and
 * one over each that begins anew, as those of "from 2025 to 2026" do not.
 */
export function yearsOver({ above, headings }: Table, periodOf: PeriodOf): readonly (string | undefined)[] | undefined {
  const bare = headings.map((heading) => (periodOf(heading, undefined) ? undefined : periodOf(heading, ANY_YEAR)));
  const first = bare.findIndex((period) => period !== undefined);
  if (first < 0) return undefined;
  return above
    .map(({ cells }) =>
      yearsIn(
        headings.map((_, place) => cells[place] ?? ''),
        first,
      ),
    )
    .findLast((years) => years !== undefined && beginAnew(years, bare));
}

/** The year over each column from this one on; undefined where fewer than two stand there. */
function yearsIn(cells: readonly string[], first: number): (string | undefined)[] | undefined {
  const years = cells.map((cell) => yearIn(cell)?.slice(0, 4));
  const differing = new Set(years.slice(first).filter((year) => year !== undefined));
  if (!years[first] || differing.size < 2) return undefined;
  let last: string | undefined;
  return cells.map((cell, place) => {
    if (place >= first && cell !== '') last = years[place];
    return last;
  });
}

/** Whether the times go on within each year, and with another year begin no later than they have come by then; sums of them aside. */
function beginAnew(years: readonly (string | undefined)[], bare: readonly (Period | undefined)[]): boolean {
  const times = bare.flatMap((period, place) => (period && years[place] ? [{ year: years[place], ...period }] : []));
  const shortest = Math.min(...times.map(({ months }) => months));
  const inOrder = times.filter(({ months }) => months === shortest);
  return inOrder.every(({ year, day }, at) => {
    const before = inOrder[at - 1];
    return !before || (before.year === year ? day > before.day : day <= before.day);
  });
}
