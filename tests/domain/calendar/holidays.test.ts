import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWorkingDay } from '../../../lib/domain/calendar/calendar';
import {
  feastsInUse,
  type Holiday,
  HolidaySettings,
  holidayYears,
  placesInUse,
  withHolidays,
} from '../../../lib/domain/calendar/holidays';
import { day } from '../../../lib/domain/records/day';
import { anyCalendar, anyDay } from './any-calendar';

const calendar = { workingDays: [1, 2, 3, 4, 5], daysOff: ['2026-10-23'], daysWorked: [] as string[] };
const holiday = (country: string, on: string, kind: Holiday['kind'] = 'holiday'): Holiday => ({
  on,
  country,
  name: `${country} ${on}`,
  kind,
});
const holidays = [
  holiday('HU', '2026-10-23'),
  holiday('HU', '2026-08-20'),
  holiday('HU', '2026-08-21', 'day off'),
  holiday('HU', '2026-08-08', 'day worked'),
  holiday('NO', '2026-05-01'),
  holiday('AT', '2026-10-26'),
  holiday('AT-2', '2026-03-19', 'feast'),
];
const merged = (...countries: string[]) => withHolidays(calendar, holidays, { countries });

it('adds the holidays of the countries in use to the days off, each once', () => {
  expect(merged('HU').daysOff).toEqual(['2026-08-20', '2026-08-21', '2026-10-23']);
  expect(isWorkingDay(day('2026-08-20'), merged('HU'))).toBe(false);
  expect(isWorkingDay(day('2026-05-01'), merged('HU'))).toBe(true);
});

it('works on a Saturday that a country in use decrees, and on no other', () => {
  expect(merged('HU').daysWorked).toEqual(['2026-08-08']);
  expect(isWorkingDay(day('2026-08-08'), merged('HU'))).toBe(true);
  expect(isWorkingDay(day('2026-08-15'), merged('HU'))).toBe(false);
  expect(isWorkingDay(day('2026-08-08'), merged('AT'))).toBe(false);
});

it('takes a region with the holidays of its country, and works on its feasts', () => {
  expect(placesInUse({ countries: ['AT-2', 'HU', 'AT-9'] })).toEqual(['AT', 'AT-2', 'HU', 'AT-9']);
  expect(merged('AT-2').daysOff).toEqual(['2026-10-23', '2026-10-26']);
  expect(merged('AT').daysOff).toEqual(['2026-10-23', '2026-10-26']);
});

it('leaves New Year and Christmas alone free where no country is in use, unless they are worked', () => {
  expect(merged()).toMatchObject(calendar);
  const free = ['2027-01-01', '2026-12-25', '2029-12-26', '2027-01-04'].filter(
    (on) => !isWorkingDay(day(on), merged()),
  );
  expect(free).toEqual(['2027-01-01', '2026-12-25', '2029-12-26']);
  const worked = withHolidays({ ...calendar, daysWorked: ['2026-12-25'] }, [], { countries: [] });
  expect(isWorkingDay(day('2026-12-25'), worked)).toBe(true);
  expect(isWorkingDay(day('2027-01-01'), merged('AT'))).toBe(true);
});

it('goes by what the user entered before what a country decrees', () => {
  const own = { ...calendar, daysOff: ['2026-08-08'], daysWorked: ['2026-08-20', '2026-08-22'] };
  const inForce = withHolidays(own, holidays, { countries: ['HU'] });
  expect(isWorkingDay(day('2026-08-08'), inForce)).toBe(false);
  expect(isWorkingDay(day('2026-08-20'), inForce)).toBe(true);
  expect(isWorkingDay(day('2026-08-22'), inForce)).toBe(true);
  expect(inForce.daysWorked).toEqual(['2026-08-08', '2026-08-20', '2026-08-22']);
});

it('takes a day off of one country before a day worked of another', () => {
  const both = [...holidays, holiday('AT', '2026-08-08')];
  const inForce = withHolidays(calendar, both, { countries: ['HU', 'AT'] });
  expect(isWorkingDay(day('2026-08-08'), inForce)).toBe(false);
});

it('says the same when it is asked twice, whatever is entered and decreed', () => {
  const kind = fc.constantFrom<Holiday['kind']>('holiday', 'feast', 'day off', 'day worked');
  const decreed = fc.array(fc.record({ on: anyDay, country: fc.constant('HU'), name: fc.constant('x'), kind }));
  fc.assert(
    fc.property(anyCalendar, decreed, anyDay, (own, all, on) => {
      const once = withHolidays(own, all, { countries: ['HU'] });
      const twice = withHolidays(once, all, { countries: ['HU'] });
      expect(isWorkingDay(day(on), twice)).toBe(isWorkingDay(day(on), once));
    }),
  );
});

it('greets on feasts, whether they are worked or not, and on no other day off', () => {
  const greeted = (...countries: string[]) => feastsInUse(holidays, { countries }).map(({ on }) => on);
  expect(greeted('HU')).toEqual(['2026-10-23', '2026-08-20']);
  expect(greeted('AT-2')).toEqual(['2026-10-26', '2026-03-19']);
  expect(greeted('AT')).toEqual(['2026-10-26']);
  expect(greeted()).toEqual([]);
});

it.each([
  ['HU', true],
  ['DE-BY', true],
  ['AT-2', true],
  ['Hungary', false],
  ['hu', false],
  ['DE-', false],
])('takes %s for a place: %s', (place, isOne) => {
  expect(HolidaySettings.safeParse({ countries: [place] }).success).toBe(isOne);
});

it('asks for the years that rules can reach', () => {
  expect(holidayYears(day('2026-11-21'))).toEqual([2025, 2026, 2027, 2028]);
});
