import { type HolidayProvider, holidayYears, placesInUse } from '../../domain/calendar/holidays';
import { day } from '../../domain/records/day';
import { readHolidays } from '../read/holidays';
import { readSettings } from '../read/settings';
import { writeUndoably } from './change';
import { isSame } from './is-same';
import { reconcileOpenChains } from './steps/reconcile-open-chains';
import type { When } from './when';

/**
 * Brings the kept public holidays in line with the places in use, the year, and what the provider knows by now: a new version
 * may know another decree. The open steps of proposals move off the new days off in the same transaction (domain 8.1).
 * Resolves to whether it wrote.
 */
export async function refreshHolidays(when: When, provider: HolidayProvider): Promise<boolean> {
  const settings = (await readSettings()).holidays;
  const years = holidayYears(day(when.today));
  const asked = placesInUse(settings).flatMap((place) => years.map((year) => provider(place, year)));
  const holidays = (await Promise.all(asked)).flat();
  if (isSame(await readHolidays(), holidays)) return false;
  const { result } = await writeUndoably(['followUps', 'proposals'], async (change) => {
    // The places may have changed while theirs were loaded; whoever changed them asks again.
    if (!isSame((await readSettings()).holidays, settings)) return false;
    await change.put('meta', { key: 'holidays', value: { holidays } });
    await reconcileOpenChains(change, when);
    return true;
  });
  return result;
}
