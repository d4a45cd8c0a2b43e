import type { Day } from './day';

const start = Temporal.PlainDate.from('1970-01-01');

/** Returns the days from 1970-01-01 to a day, as ledger columns store it (negative before that day). */
export function toEpochDay(date: Temporal.PlainDate): number {
  return start.until(date, { largestUnit: 'days' }).days;
}

/** Returns the ISO day that lies a number of days after 1970-01-01; throws a RangeError on a number that is not whole. */
export function fromEpochDay(days: number): Day {
  return start.add({ days }).toString();
}
