import { type HolidayProvider, holidayYears } from '../../domain/calendar/holidays';
import { day } from '../../domain/records/day';
import { type KeptHolidays, readKeptHolidays } from '../read/holidays';
import { readSettings } from '../read/settings';
import { writeUndoably } from './change';
import { isSame } from './is-same';
import { reconcileOpenChains } from './reconcile-open-chains';
import type { When } from './when';

const isFor = (kept: KeptHolidays | undefined, countries: string[], years: number[]) =>
  isSame(kept?.countries ?? [], countries) && (countries.length === 0 || isSame(kept?.years, years));

/**
 * Brings the kept public holidays in line with the countries in use and the year; asks the provider for these countries only,
 * and for none where nothing changed. The open steps of proposals move off the new days off in the same transaction (domain
 * 8.1). Resolves to whether it wrote.
 */
export async function refreshHolidays(when: When, provider: HolidayProvider): Promise<boolean> {
  const { countries } = (await readSettings()).holidays;
  const years = holidayYears(day(when.today));
  if (isFor(await readKeptHolidays(), countries, years)) return false;
  const asked = countries.flatMap((country) => years.map((year) => provider(country, year)));
  const kept: KeptHolidays = { countries, years, holidays: (await Promise.all(asked)).flat() };
  const { result } = await writeUndoably(['followUps', 'proposals'], async (change) => {
    // The countries may have changed while theirs were loaded; whoever changed them asks again.
    if (!isSame((await readSettings()).holidays.countries, countries)) return false;
    await change.put('meta', { key: 'holidays', value: kept });
    await reconcileOpenChains(change, when);
    return true;
  });
  return result;
}
