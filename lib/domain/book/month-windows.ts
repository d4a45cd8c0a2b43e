import { toEpochDay } from '../records/epoch-day';

/** How many months a standing looks back: the trailing 12 and the 12 before. */
export const monthsBack = 24;

/** The 24 months that end on one day, that day included. Days since 1970-01-01. */
export interface MonthWindows {
  firstDay: number;
  lastDay: number;
  /** For each day from `firstDay` on the month it falls into: 0 is the oldest, 23 the newest. */
  monthOf: Uint8Array;
}

/** Returns the same date some months before; the last day of that month where today is the last of its own. */
export function monthsBefore(today: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const before = today.subtract({ months });
  return today.day === today.daysInMonth ? before.with({ day: before.daysInMonth }) : before;
}

/**
 * Returns the 24 monthly windows that end today: each begins the day after the same date of the month before (domain 2); on the last day
 * of a month they are whole months.
 */
export function monthWindows(today: Temporal.PlainDate): MonthWindows {
  const begins = (months: number) => toEpochDay(monthsBefore(today, months)) + 1;
  const [firstDay, lastDay] = [begins(monthsBack), toEpochDay(today)];
  const monthOf = new Uint8Array(lastDay - firstDay + 1);
  for (let month = 1; month < monthsBack; month++) monthOf.fill(month, begins(monthsBack - month) - firstDay);
  return { firstDay, lastDay, monthOf };
}
