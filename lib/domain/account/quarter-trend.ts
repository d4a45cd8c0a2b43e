import { type Day, day, quarterOf } from '../records/day';

/** What happened on a day, and why. */
export interface Dated<Why extends string> {
  on: Day;
  why: Why;
}

/** The later half of the quarters beside the earlier one. */
type Direction = 'rising' | 'falling' | 'level';

/** How often each reason came in each quarter, the most frequent reason first. */
export interface QuarterTrend<Why extends string> {
  /** As "2026-Q3", the oldest first; the last is the running one. */
  quarters: string[];
  rows: { why: Why; counts: number[]; total: number; direction: Direction }[];
}

/** So many quarters are set beside each other: one year beside the year before. */
const QUARTERS = 8;

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/**
 * Returns how often each reason came in each of the last eight quarters, the running one included; what is dated before them or after
 * today is left out. The direction sets the last four quarters against the four before (domain 8.2).
 */
export function quarterTrend<Why extends string>(dated: readonly Dated<Why>[], today: Day): QuarterTrend<Why> {
  const quarters = Array.from({ length: QUARTERS }, (_, at) =>
    quarterOf(
      day(today)
        .subtract({ months: 3 * (QUARTERS - 1 - at) })
        .toString(),
    ),
  );
  const seen = dated.filter(({ on }) => on <= today && quarters.includes(quarterOf(on)));
  const rows = [...Map.groupBy(seen, ({ why }) => why)].map(([why, all]) => {
    const counts = quarters.map((quarter) => all.filter(({ on }) => quarterOf(on) === quarter).length);
    const [before, after] = [sum(counts.slice(0, QUARTERS / 2)), sum(counts.slice(QUARTERS / 2))];
    const direction: Direction = after > before ? 'rising' : after < before ? 'falling' : 'level';
    return { why, counts, total: all.length, direction };
  });
  return { quarters, rows: rows.sort((a, b) => b.total - a.total || a.why.localeCompare(b.why)) };
}
