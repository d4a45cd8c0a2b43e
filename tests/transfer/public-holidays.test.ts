import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../lib/domain/calendar/calendar';
import { withHolidays } from '../../lib/domain/calendar/holidays';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { holidayTable } from '../../lib/transfer/holiday-table';
import { publicHolidays } from '../../lib/transfer/public-holidays';

const daysOf = async (country: string, year: number) => (await publicHolidays(country, year)).map(({ on }) => on);

describe('public holidays', () => {
  it('of Hungary are those of its calendar, in its language', async () => {
    const holidays = await publicHolidays('HU', 2026);
    expect(holidays.map(({ on }) => on)).toEqual([
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
    expect(holidays.at(-1)).toEqual({ on: '2026-12-26', country: 'HU', name: 'Karácsony másnapja' });
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
    ['NO', '2026-05-17', true],
    ['SE', '2026-06-20', true],
    ['FI', '2026-10-31', true],
    ['ZA', '2026-08-10', true],
    ['US', '2026-07-03', true],
  ])('%s on %s: %s', async (country, on, isOff) => {
    expect((await daysOf(country, 2026)).includes(on)).toBe(isOff);
  });

  it('that fall on one weekend are kept on two days after it', async () => {
    expect((await daysOf('GB', 2027)).slice(-2)).toEqual(['2027-12-27', '2027-12-28']);
    expect((await daysOf('GB', 2021)).slice(-2)).toEqual(['2021-12-27', '2021-12-28']);
  });

  it.each(Object.keys(holidayTable))('of %s are all read from the table', async (country) => {
    for (const year of [2025, 2026, 2027, 2028]) {
      const days = await daysOf(country, year);
      expect(days).toHaveLength(holidayTable[country]?.split(',').length ?? 0);
    }
  });

  it('of a country that nobody knows are none', async () => {
    expect(await publicHolidays('ZZ', 2026)).toEqual([]);
  });

  it('lead the steps of a proposal over Easter Monday', async () => {
    const holidays = await publicHolidays('HU', 2026);
    const calendar = withHolidays(defaultSettings.calendar, holidays, { countries: ['HU'] });
    expect(addWorkingDays(day('2026-04-02'), 1, calendar).toString()).toBe('2026-04-07');
    expect(addWorkingDays(day('2026-04-02'), 1, defaultSettings.calendar).toString()).toBe('2026-04-03');
  });
});
