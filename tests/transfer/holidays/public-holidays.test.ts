import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../../lib/domain/calendar/calendar';
import { withHolidays } from '../../../lib/domain/calendar/holidays';
import { day } from '../../../lib/domain/records/day';
import { defaultSettings } from '../../../lib/domain/settings';
import { countryHolidays } from '../../../lib/transfer/holidays/country-holidays';
import { holidayPlaces } from '../../../lib/transfer/holidays/holiday-places';
import { publicHolidays } from '../../../lib/transfer/holidays/public-holidays';
import { regionHolidays } from '../../../lib/transfer/holidays/region-holidays';

const daysOf = async (place: string, year: number, kinds = ['holiday', 'day off']) =>
  (await publicHolidays(place, year)).filter(({ kind }) => kinds.includes(kind)).map(({ on }) => on);
const hungary2026 = withHolidays(defaultSettings.calendar, await publicHolidays('HU', 2026), { countries: ['HU'] });

describe('public holidays', () => {
  it('of Hungary are those of its calendar, in its language', async () => {
    expect(await daysOf('HU', 2026, ['holiday'])).toEqual([
      '2026-01-01',
      '2026-03-15',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-24',
      '2026-05-25',
      '2026-08-20',
      '2026-10-23',
      '2026-11-01',
      '2026-12-25',
      '2026-12-26',
    ]);
    const holidays = await publicHolidays('HU', 2026);
    expect(holidays.at(-1)).toEqual({ on: '2026-12-26', country: 'HU', name: 'Karácsony másnapja', kind: 'holiday' });
  });

  it.each([
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2026, '2026-04-06'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
  ])('Easter Monday of %i is %s', async (year, on) => {
    expect(await daysOf('DE', year)).toContain(on);
  });

  it.each([
    ['HU', '2026-12-26', true],
    ['DE', '2026-12-26', true],
    ['FR', '2026-12-26', false],
    ['US', '2026-11-26', true],
    ['GB', '2026-11-26', false],
    ['GB', '2026-05-25', true],
    ['GB', '2026-08-31', true],
    ['IE', '2026-10-26', true],
    ['IE', '2030-02-01', true],
    ['IE', '2030-02-04', false],
    ['NL', '2025-04-26', true],
    ['NL', '2025-04-27', false],
    ['NO', '2026-05-17', true],
    ['SE', '2026-06-20', true],
    ['FI', '2026-10-31', true],
    ['ZA', '2026-08-10', true],
    ['US', '2026-07-03', true],
    ['US', '2027-12-31', true],
    ['CH-GL', '2026-04-02', false],
    ['CH-GL', '2026-04-09', true],
    ['DE-BY', '2026-06-04', true],
    ['DE-BE', '2028-06-17', true],
    ['DE-BE', '2029-06-17', false],
    ['DE-SN', '2026-11-18', true],
    ['ES-MD', '2027-05-03', true],
    ['ES-CT', '2026-12-07', false],
  ])('%s on %s: %s', async (place, on, isOff) => {
    expect((await daysOf(place, Number(on.slice(0, 4)))).includes(on)).toBe(isOff);
  });

  it('that fall on one weekend are kept on two days after it', async () => {
    expect((await daysOf('GB', 2027)).slice(-2)).toEqual(['2027-12-27', '2027-12-28']);
    expect((await daysOf('GB', 2021)).slice(-2)).toEqual(['2021-12-27', '2021-12-28']);
    expect((await daysOf('GB', 2022)).slice(-2)).toEqual(['2022-12-26', '2022-12-27']);
  });

  it('of the Länder of Austria are feasts on which all but their offices and schools work', async () => {
    expect(await publicHolidays('AT-2', 2026)).toEqual([
      { on: '2026-03-19', country: 'AT-2', name: 'Josefitag', kind: 'feast' },
      { on: '2026-10-10', country: 'AT-2', name: 'Tag der Volksabstimmung', kind: 'feast' },
    ]);
  });

  it('are known of each place that can be chosen, and of no other', async () => {
    expect(Object.keys(holidayPlaces)).toEqual(Object.keys(countryHolidays));
    const regions = Object.entries(holidayPlaces).flatMap(([country, ofIt]) =>
      Object.keys(ofIt).map((place) => [country, place] as const),
    );
    expect(regions.every(([country, place]) => place.startsWith(`${country}-`))).toBe(true);
    expect(regions.map(([, place]) => place).sort()).toEqual(Object.keys(regionHolidays).sort());
    for (const place of [...Object.keys(countryHolidays), ...Object.keys(regionHolidays)]) {
      for (const year of [2024, 2025, 2026, 2027, 2028]) expect(await publicHolidays(place, year)).not.toEqual([]);
    }
    expect(await publicHolidays('ZZ', 2026)).toEqual([]);
  });

  it('lead the steps of a proposal over Easter Monday', () => {
    expect(addWorkingDays(day('2026-04-02'), 1, hungary2026).toString()).toBe('2026-04-07');
    expect(addWorkingDays(day('2026-04-02'), 1, defaultSettings.calendar).toString()).toBe('2026-04-03');
  });
});

describe('days exchanged by decree in Hungary', () => {
  // 2024: 15/2023. (VII. 13.) GFM, as printed by munkaugyiforum.hu; 2025: 11/2024. (IV. 8.) NGM, as in the national law base;
  // 2026: 10/2025. (IV. 30.) NGM, Magyar Közlöny 2025/51, as told by tamogatoweb.hu; vacanza/holidays 0.105 (MIT) has the same.
  it.each([
    [2024, ['2024-08-03', '2024-12-07', '2024-12-14'], ['2024-08-19', '2024-12-24', '2024-12-27']],
    [2025, ['2025-05-17', '2025-10-18', '2025-12-13'], ['2025-05-02', '2025-10-24', '2025-12-24']],
    [2026, ['2026-01-10', '2026-08-08', '2026-12-12'], ['2026-01-02', '2026-08-21', '2026-12-24']],
    // None of these sources has the decree for 2027: until it is in, its days are entered in the settings.
    [2027, [], []],
  ])('of %i are Saturdays that are worked, for days off', async (year, worked, off) => {
    expect(await daysOf('HU', year, ['day worked'])).toEqual(worked);
    expect(await daysOf('HU', year, ['day off'])).toEqual(off);
    expect(worked.map((on) => day(on).dayOfWeek)).toEqual(worked.map(() => 6));
    expect(off.every((on) => day(on).dayOfWeek <= 5)).toBe(true);
  });

  it('are off and worked in the calendar', () => {
    expect(isWorkingDay(day('2026-08-21'), hungary2026)).toBe(false);
    expect(isWorkingDay(day('2026-08-08'), hungary2026)).toBe(true);
    expect(isWorkingDay(day('2026-08-15'), hungary2026)).toBe(false);
    expect(addWorkingDays(day('2026-08-07'), 1, hungary2026).toString()).toBe('2026-08-08');
    expect(addWorkingDays(day('2026-08-19'), 1, hungary2026).toString()).toBe('2026-08-24');
  });
});
