import * as z from 'zod/mini';

/** A calendar day as ISO text: "2026-11-21". Rules turn it into a `Temporal.PlainDate` with `day()`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A moment as ISO text in UTC: "2026-11-21T08:30:00Z". */
export const Moment = z.iso.datetime({ offset: true });
export type Moment = z.infer<typeof Moment>;

/** A time of the day to the minute, as ISO text: "14:30". */
export const TimeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** Returns the calendar day that an ISO text names; throws a RangeError on anything else. */
export function day(text: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

/** Returns how many days lie from one day to a later one (negative when it is earlier). */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/** Returns the quarter of a day: 2026-08-14 -> "2026-Q3". */
export function quarterOf(on: Day): string {
  const { year, month } = day(on);
  return `${year}-Q${Math.ceil(month / 3)}`;
}
