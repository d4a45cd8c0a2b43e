import { expect, it } from 'vitest';
import { isWorkingDay } from '../../../lib/domain/calendar/calendar';
import { type Holiday, holidayYears, withHolidays } from '../../../lib/domain/calendar/holidays';
import { day } from '../../../lib/domain/records/day';

const calendar = { workingDays: [1, 2, 3, 4, 5], daysOff: ['2026-10-23'] };
const holidays: Holiday[] = [
  { on: '2026-10-23', country: 'HU', name: 'Nemzeti ünnep' },
  { on: '2026-08-20', country: 'HU', name: 'Az államalapítás ünnepe' },
  { on: '2026-05-01', country: 'NO', name: 'Arbeidernes dag' },
];

it('adds the holidays of the countries in use to the days off, each once', () => {
  const merged = withHolidays(calendar, holidays, { countries: ['HU'] });
  expect(merged.daysOff).toEqual(['2026-08-20', '2026-10-23']);
  expect(isWorkingDay(day('2026-08-20'), merged)).toBe(false);
  expect(isWorkingDay(day('2026-05-01'), merged)).toBe(true);
});

it('changes nothing where no country is in use', () => {
  expect(withHolidays(calendar, holidays, { countries: [] })).toEqual(calendar);
});

it('asks for the years that rules can reach', () => {
  expect(holidayYears(day('2026-11-21'))).toEqual([2025, 2026, 2027, 2028]);
});
