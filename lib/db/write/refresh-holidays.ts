import { type HolidayProvider, holidayYears } from '../../domain/holidays';
import { type KeptHolidays, readKeptHolidays } from '../read/holidays';
import { readSettings } from '../read/settings';
import { book } from '../schema';
import { isSame } from './is-same';
import { write } from './transaction';

const isFor = (kept: KeptHolidays | undefined, countries: string[], years: number[]) =>
  isSame(kept?.countries ?? [], countries) && (countries.length === 0 || isSame(kept?.years, years));

/**
 * Brings the kept public holidays in line with the countries in use and the year; asks the provider for these countries only,
 * and for none where nothing changed. Resolves to whether it wrote.
 */
export async function refreshHolidays(today: Temporal.PlainDate, provider: HolidayProvider): Promise<boolean> {
  const { countries } = (await readSettings()).holidays;
  const years = holidayYears(today);
  if (isFor(await readKeptHolidays(), countries, years)) return false;
  const asked = countries.flatMap((country) => years.map((year) => provider(country, year)));
  const kept: KeptHolidays = { countries, years, holidays: (await Promise.all(asked)).flat() };
  return write([], async () => {
    // The countries may have changed while theirs were loaded; whoever changed them asks again.
    if (!isSame((await readSettings()).holidays.countries, countries)) return false;
    await book.meta.put({ key: 'holidays', value: kept });
    return true;
  });
}
