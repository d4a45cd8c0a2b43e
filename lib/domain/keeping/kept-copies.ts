import type { Day } from '../records/day';

/** How many copies are kept: the latest of each of so many days, weeks and months that have one. */
const KEPT = { days: 7, weeks: 4, months: 12 } as const;

/** The Monday of a day's week, and its month, as names of the two. */
const weekOf = (day: Day) => {
  const at = Temporal.PlainDate.from(day);
  return at.subtract({ days: at.dayOfWeek - 1 }).toString();
};
const monthOf = (day: Day) => day.slice(0, 7);

/** Returns which of these copies, each named by its day, are kept; the others may go. */
export function keptCopies(days: readonly Day[]): Set<Day> {
  const latestFirst = [...new Set(days)].sort().reverse();
  const latestOfEach = (span: (day: Day) => string, count: number) => {
    const latest = new Map<string, Day>();
    for (const day of latestFirst) if (!latest.has(span(day))) latest.set(span(day), day);
    return [...latest.values()].slice(0, count);
  };
  return new Set([
    ...latestFirst.slice(0, KEPT.days),
    ...latestOfEach(weekOf, KEPT.weeks),
    ...latestOfEach(monthOf, KEPT.months),
  ]);
}
