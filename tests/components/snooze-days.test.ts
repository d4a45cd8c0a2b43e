import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snoozeDays } from '../../components/sidebar/snooze-days';
import { isWorkingDay } from '../../lib/domain/calendar/calendar';

const weekdays = { workingDays: [1, 2, 3, 4, 5], daysOff: [] as string[], daysWorked: [] as string[] };
const days = (today: string, due: string[] = [], calendar = weekdays) =>
  snoozeDays(Temporal.PlainDate.from(today), due, calendar).map(({ day }) => day);

it.each([
  ['on a Monday, next week begins a week later', '2026-11-16', ['2026-11-17', '2026-11-18', '2026-11-23']],
  ['on a Friday, tomorrow is the Monday', '2026-11-20', ['2026-11-23', '2026-11-24', '2026-11-23']],
  ['on a Saturday, too', '2026-11-21', ['2026-11-23', '2026-11-24', '2026-11-23']],
  ['on a Sunday, next week begins tomorrow', '2026-11-22', ['2026-11-23', '2026-11-24', '2026-11-23']],
])('%s', (_sentence, today, expected) => {
  expect(days(today)).toEqual(expected);
});

it('skips a day off at the beginning of next week', () => {
  const off = { ...weekdays, daysOff: ['2026-12-31', '2027-01-01', '2027-01-04'] };
  expect(days('2026-12-30', [], off)).toEqual(['2027-01-05', '2027-01-06', '2027-01-05']);
});

it.each([
  ['overdue: from today on', ['2026-11-09'], ['2026-11-17', '2026-11-18', '2026-11-23']],
  ['due today: the same', ['2026-11-16'], ['2026-11-17', '2026-11-18', '2026-11-23']],
  ['due tomorrow: not to tomorrow', ['2026-11-17'], ['2026-11-18', '2026-11-19', '2026-11-23']],
  ['due in three days: behind that', ['2026-11-19'], ['2026-11-20', '2026-11-23']],
  ['due on a Friday: from the Monday on', ['2026-11-20'], ['2026-11-23', '2026-11-24']],
  [
    'several: behind the latest',
    ['2026-11-09', '2026-11-18', '2026-11-17'],
    ['2026-11-19', '2026-11-20', '2026-11-23'],
  ],
])('%s', (_sentence, due, expected) => {
  expect(days('2026-11-16', due)).toEqual(expected);
});

it('has words for what is counted from today, and days for all else', () => {
  const texts = (due: string) =>
    snoozeDays(Temporal.PlainDate.from('2026-11-16'), [due], weekdays).map(({ text }) => text);
  expect(texts('2026-11-16')).toEqual(['snooze_tomorrow', 'snooze_inTwoDays', 'snooze_nextWeek']);
  expect(texts('2026-11-17')).toEqual([undefined, undefined, undefined]);
});

const anyDay = fc
  .integer({ min: -60, max: 400 })
  .map((away) => Temporal.PlainDate.from('2026-11-16').add({ days: away }));

it('offers only working days behind today and behind each of the steps', () => {
  fc.assert(
    fc.property(anyDay, fc.array(anyDay, { minLength: 1, maxLength: 5 }), (today, due) => {
      const texts = due.map(String);
      const offered = days(today.toString(), texts);
      expect(offered.length).toBeGreaterThan(0);
      for (const day of offered) {
        expect([today.toString(), ...texts].every((one) => one < day)).toBe(true);
        expect(isWorkingDay(Temporal.PlainDate.from(day), weekdays)).toBe(true);
      }
    }),
  );
});
