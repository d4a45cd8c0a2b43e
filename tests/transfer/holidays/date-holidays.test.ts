import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { placesInUse } from '../../../lib/domain/calendar/holidays';
import { holidayPlaces } from '../../../lib/transfer/holidays/holiday-places';
import { publicHolidays } from '../../../lib/transfer/holidays/public-holidays';
import { knownDifferences } from './known-differences';

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const places = Object.entries(holidayPlaces).flatMap(([country, regions]) => [country, ...Object.keys(regions)]);

/** The public holidays of date-holidays, which serves as a check only: its data is CC BY-SA, none of it is ours. */
function theirDaysOff(place: string): Holidays {
  const [country = '', region] = (place === 'GB' ? 'GB-ENG' : place).split('-');
  return region ? new Holidays(country, region) : new Holidays(country);
}

async function ourDaysOff(place: string, year: number) {
  const all = await Promise.all(placesInUse({ countries: [place] }).map((one) => publicHolidays(one, year)));
  return all.flat().filter(({ kind }) => kind === 'holiday' || kind === 'day off');
}

/** "ours 2026 San Juan", for each day off that one side does not have. */
async function differencesOf(place: string): Promise<string[]> {
  const library = theirDaysOff(place);
  const found = years.map(async (year) => {
    const ours = await ourDaysOff(place, year);
    const theirs = library
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => ({ on: date.slice(0, 10), name }));
    const missingIn = (others: readonly { on: string }[]) => (day: { on: string }) =>
      !others.some(({ on }) => on === day.on);
    return [
      ...ours.filter(missingIn(theirs)).map(({ name }) => `ours ${year} ${name}`),
      ...theirs.filter(missingIn(ours)).map(({ name }) => `theirs ${year} ${name}`),
    ];
  });
  return (await Promise.all(found)).flat();
}

const known = (place: string) =>
  knownDifferences
    .filter((one) => one.in.includes(place))
    .flatMap(({ ours = [], theirs = [], years: said = years }) =>
      said.flatMap((year) => [
        ...ours.map((name) => `ours ${year} ${name}`),
        ...theirs.map((name) => `theirs ${year} ${name}`),
      ]),
    );

it.each(places)('the days off of %s are those of date-holidays, but for known reasons', async (place) => {
  const expected = known(place);
  const found = await differencesOf(place);
  expect(found.filter((difference) => !expected.includes(difference))).toEqual([]);
});

it('no known difference is out of date', async () => {
  const where = [...new Set(knownDifferences.flatMap((one) => one.in))];
  const found = new Map(await Promise.all(where.map(async (place) => [place, await differencesOf(place)] as const)));
  const idle = knownDifferences.flatMap(({ why, in: there, ours = [], theirs = [], years: said = years }) => {
    const names = [...ours.map((name) => ['ours', name]), ...theirs.map((name) => ['theirs', name])];
    const occurs = (place: string, year: number, [side, name]: string[]) =>
      found.get(place)?.includes(`${side} ${year} ${name}`);
    return [
      ...there.filter((place) => !said.some((year) => names.some((name) => occurs(place, year, name)))),
      ...said.filter((year) => !there.some((place) => names.some((name) => occurs(place, year, name)))),
      ...names.filter((name) => !there.some((place) => said.some((year) => occurs(place, year, name)))),
    ].map((part) => `${why} ${part}`);
  });
  expect(idle).toEqual([]);
});
