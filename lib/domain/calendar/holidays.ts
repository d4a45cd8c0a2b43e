import * as z from 'zod/mini';
import { Day } from '../records/day';
import { textUpTo } from '../records/text-up-to';
import type { WorkingCalendar } from './calendar';

/** A country or a region of it, as ISO 3166 says it: "HU", "DE-BY". */
const Place = z.stringFormat('place', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);

/** The countries whose public holidays are days off, or their regions, which keep days of their own beside their country's. */
export const HolidaySettings = z.object({
  countries: z._default(z.array(Place).check(z.maxLength(20)), []),
});
export type HolidaySettings = z.infer<typeof HolidaySettings>;

/**
 * A day that a country or region sets apart: a holiday; a feast that is worked all the same; a day off in place of a holiday
 * or beside one; a day worked for that.
 */
const HolidayKind = z.enum(['holiday', 'feast', 'day off', 'day worked']);

/** A day that law sets apart in a country or region, by the name it has there. */
export const Holiday = z.object({
  on: Day,
  country: Place,
  name: textUpTo(200),
  kind: z._default(HolidayKind, 'holiday'),
});
export type Holiday = z.infer<typeof Holiday>;

/**
 * Who knows the public holidays: asked for one country or region and one year at a time; a region's are those that it keeps
 * beside its country's. Answers with an empty list for a place it does not know. Lives outside the domain, which takes days
 * off as data.
 */
export type HolidayProvider = (place: string, year: number) => Promise<readonly Holiday[]>;

/** Returns the years whose holidays the rules of today can need: last year's end to the longest plan ahead. */
export function holidayYears(today: Temporal.PlainDate): number[] {
  return [today.year - 1, today.year, today.year + 1, today.year + 2];
}

/** Returns the places whose holidays are in use, each once: a region and the country it is in. */
export function placesInUse({ countries }: HolidaySettings): string[] {
  return [...new Set(countries.flatMap((place) => [place.slice(0, 2), place]))];
}

/** Returns the days of holidays that are greeted: those with a feast of their own, of the places in use (domain 8.3). */
export function feastsInUse(holidays: readonly Holiday[], settings: HolidaySettings): Holiday[] {
  const places = placesInUse(settings);
  return holidays.filter(({ country, kind }) => places.includes(country) && (kind === 'holiday' || kind === 'feast'));
}

/** Nobody is visited on these, wherever it is: New Year, and Christmas Day with the day after. */
const FREE_ANYWHERE = ['01-01', '12-25', '12-26'];

/**
 * Returns the calendar with the holidays of the places in use: their days off, and the days of weekends that they decree to be
 * worked. What the user entered goes before them, and a day off of one place before a day worked of another. While no place is in
 * use, New Year and Christmas alone are free (domain 8.3).
 */
export function withHolidays<Calendar extends WorkingCalendar>(
  calendar: Calendar,
  holidays: readonly Holiday[],
  settings: HolidaySettings,
): Calendar {
  const places = placesInUse(settings);
  const daysOf = (...kinds: Holiday['kind'][]) =>
    holidays.filter(({ country, kind }) => places.includes(country) && kinds.includes(kind)).map(({ on }) => on);
  const free = daysOf('holiday', 'day off').filter((on) => !calendar.daysWorked.includes(on));
  const daysOff = [...new Set([...calendar.daysOff, ...free])].sort();
  const daysWorked = [...new Set([...calendar.daysWorked, ...daysOf('day worked')])].sort();
  return { ...calendar, daysOff, daysWorked, ...(places.length === 0 && { everyYear: FREE_ANYWHERE }) };
}
