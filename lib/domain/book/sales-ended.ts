import { type Day, day, daysBetween } from '../records/day';
import { monthsBefore } from './month-windows';
import type { RhythmSettings } from './rhythm';

/** That the sales of a book have ended, and what says so. */
export interface SalesEnded {
  /** The last day with a sale. */
  lastDay: Day;
  daysSince: number;
  endedAfter: number;
  /** The 12 months that count hold no sale at all. */
  isEmpty: boolean;
}

/**
 * Returns that the sales of a book have ended: its last day lies further back than imports use to, so that who is late, or grows, cannot
 * be told; null where it does not, and of a book without sales. A ledger of a past month is no end: silence counts to its last day (domain 8.2).
 */
export function salesEnded(
  bookTo: Day | undefined,
  today: Temporal.PlainDate,
  { endedAfter }: Pick<RhythmSettings, 'endedAfter'>,
): SalesEnded | null {
  if (bookTo === undefined) return null;
  const daysSince = daysBetween(day(bookTo), today);
  if (daysSince <= endedAfter) return null;
  return { lastDay: bookTo, daysSince, endedAfter, isEmpty: bookTo <= monthsBefore(today, 12).toString() };
}
