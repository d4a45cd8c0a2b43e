/// <reference types="vite/client" />
// The package ships its types where its own list of exports hides them.
/// <reference path="../../node_modules/date-holidays-parser/types/index.d.ts" />
import type { Holiday, HolidayProvider } from '../domain/holidays';

/** A territory that keeps the holidays of another country names it in `_days`. */
interface Country {
  _days?: string | string[];
}
interface HolidayData {
  holidays: Record<string, Country>;
  names?: Record<string, unknown>;
}
type Load = () => Promise<string>;

/** One file a country, each a piece of the build of its own, so that only the countries in use are loaded. */
const files = import.meta.glob<string>('/node_modules/date-holidays/data/countries/[A-Z][A-Z].yaml', {
  query: '?raw',
  import: 'default',
});
const namesFile = import.meta.glob<string>('/node_modules/date-holidays/data/names.yaml', {
  query: '?raw',
  import: 'default',
});
const loadOf = (country: string): Load | undefined =>
  files[`/node_modules/date-holidays/data/countries/${country}.yaml`];

/** Returns what the library knows of a country and of those it follows; the names are shared by all countries. */
async function loadCountries(country: string): Promise<HolidayData> {
  const { load } = await import('js-yaml');
  const read = async (file: Load) => load(await file()) as HolidayData;
  const data: HolidayData = { holidays: {}, names: {} };
  for (const file of Object.values(namesFile)) data.names = (await read(file)).names ?? {};
  const wanted = [country];
  for (const code of wanted) {
    const file = loadOf(code);
    const found = file && (await read(file)).holidays[code];
    if (!found) continue;
    data.holidays[code] = found;
    const [followed] = [found._days ?? []].flat();
    if (followed && !wanted.includes(followed)) wanted.push(followed);
  }
  return data;
}

const hour = 60 * 60 * 1000;

/** The whole days of a feast of several days, one at least; a day in which the clocks change is a whole day as well. */
const wholeDays = (start: Date, end: Date) =>
  Math.max(1, Math.floor(((end.getTime() - start.getTime()) / hour + 1) / 24));

/**
 * Returns the public holidays of the whole country in a year, in its own language, from the kept library `date-holidays`; an
 * empty list for a country that it does not know. Holidays of single states or regions are left out.
 */
export const publicHolidays: HolidayProvider = async (country, year) => {
  if (!loadOf(country)) return [];
  const [{ default: Holidays }, data] = await Promise.all([import('date-holidays-parser'), loadCountries(country)]);
  const found = new Holidays(data, country, { types: ['public'] }).getHolidays(year);
  return found.flatMap(({ date, start, end, name }): Holiday[] => {
    const first = Temporal.PlainDate.from(date.slice(0, 10));
    const length = wholeDays(start, end);
    return Array.from({ length }, (_, days) => ({ on: first.add({ days }).toString(), country, name }));
  });
};
