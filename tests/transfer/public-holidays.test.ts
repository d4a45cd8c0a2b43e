import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../lib/domain/calendar';
import { day } from '../../lib/domain/day';
import { withHolidays } from '../../lib/domain/holidays';
import { defaultSettings } from '../../lib/domain/settings';
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
    ['HU', '2026-12-26', true],
    ['DE', '2026-12-26', true],
    ['FR', '2026-12-26', false],
    ['US', '2026-11-26', true],
    ['GB', '2026-11-26', false],
  ])('%s on %s: %s', async (country, on, isOff) => {
    expect((await daysOf(country, 2026)).includes(on)).toBe(isOff);
  });

  it('of a territory follow the country that it names', async () => {
    expect(await daysOf('GP', 2026)).toContain('2026-07-14');
  });

  it('of several days are named day by day', async () => {
    const feast = (await publicHolidays('TR', 2026)).filter(({ name }) => name === 'Kurban Bayramı');
    expect(feast.map(({ on }) => on)).toEqual(['2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30']);
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
