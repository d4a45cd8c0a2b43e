import type { Holiday, HolidayProvider } from '../../domain/calendar/holidays';
import { countryHolidays } from './country-holidays';
import { exchangedDays } from './exchanged-days';
import { holidaysOfEntry } from './holiday-entry';
import { regionHolidays } from './region-holidays';

/** Each is named after the day that it is exchanged for. */
function exchanged(country: string, year: number): Holiday[] {
  return (exchangedDays[country] ?? [])
    .filter(({ off }) => off.startsWith(String(year)))
    .flatMap(({ off, worked }): Holiday[] => [
      { on: off, country, name: worked, kind: 'day off' },
      { on: worked, country, name: off, kind: 'day worked' },
    ]);
}

/**
 * Returns what a country or a region of it (beside its country) sets apart in a year, in its own language, in the order of the
 * days; an empty list for a place that the tables do not have.
 */
export const publicHolidays: HolidayProvider = async (place, year) => {
  const entries = (countryHolidays[place] ?? regionHolidays[place] ?? '').split(/,\s*/).filter(Boolean);
  return [...entries.flatMap((entry) => holidaysOfEntry(entry, place, year)), ...exchanged(place, year)].sort(
    (one, other) => Temporal.PlainDate.compare(one.on, other.on),
  );
};
