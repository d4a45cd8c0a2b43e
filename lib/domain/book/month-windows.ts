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

/** Returns the 24 monthly windows that end today: each begins the day after the same date of the month before (domain 2). */
export function monthWindows(today: Temporal.PlainDate): MonthWindows {
  const lastDay = toEpochDay(today);
  const firstDay = toEpochDay(today.subtract({ months: monthsBack })) + 1;
  const monthOf = new Uint8Array(lastDay - firstDay + 1);
  for (let month = 1; month < monthsBack; month++) {
    const begins = toEpochDay(today.subtract({ months: monthsBack - month })) + 1;
    monthOf.fill(month, begins - firstDay);
  }
  return { firstDay, lastDay, monthOf };
}
