import * as z from 'zod/mini';
import { Day } from '../records/day';
import { textUpTo } from '../records/text-up-to';
import type { WorkingCalendar } from './calendar';

/** The countries whose public holidays are days off, as ISO 3166 codes in capitals ("HU"); a holiday of any of them counts. */
export const HolidaySettings = z.object({
  countries: z._default(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(20)), []),
});
export type HolidaySettings = z.infer<typeof HolidaySettings>;

/** A public holiday of a country, by the name it has there. */
export const Holiday = z.object({ on: Day, country: z.string().check(z.length(2)), name: textUpTo(200) });
export type Holiday = z.infer<typeof Holiday>;

/**
 * Who knows the public holidays: asked for one country and year at a time, so that only the countries in use are loaded.
 * Answers with an empty list for a country it does not know. Lives outside the domain, which takes days off as data.
 */
export type HolidayProvider = (country: string, year: number) => Promise<readonly Holiday[]>;

/** Returns the years whose holidays the rules of today can need: last year's end to the longest plan ahead. */
export function holidayYears(today: Temporal.PlainDate): number[] {
  return [today.year - 1, today.year, today.year + 1, today.year + 2];
}

/** Returns the calendar with the public holidays of the countries in use added to its own days off, each day once (domain 8.3). */
export function withHolidays<Calendar extends WorkingCalendar>(
  calendar: Calendar,
  holidays: readonly Holiday[],
  { countries }: HolidaySettings,
): Calendar {
  const inUse = holidays.filter(({ country }) => countries.includes(country)).map(({ on }) => on);
  return { ...calendar, daysOff: [...new Set([...calendar.daysOff, ...inUse])].sort() };
}
