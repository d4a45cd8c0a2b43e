import { expect, it } from 'vitest';
import { snoozeDays } from '../../components/sidebar/snooze-days';

const weekdays = { workingDays: [1, 2, 3, 4, 5], daysOff: [] as string[], daysWorked: [] as string[] };
const days = (today: string, calendar = weekdays) =>
  snoozeDays(Temporal.PlainDate.from(today), calendar).map(({ day }) => day);

it.each([
  ['on a Monday, next week begins a week later', '2026-11-16', ['2026-11-17', '2026-11-18', '2026-11-23']],
  ['on a Friday, tomorrow is the Monday', '2026-11-20', ['2026-11-23', '2026-11-24', '2026-11-23']],
  ['on a Saturday, too', '2026-11-21', ['2026-11-23', '2026-11-24', '2026-11-23']],
  ['on a Sunday, next week begins tomorrow', '2026-11-22', ['2026-11-23', '2026-11-24', '2026-11-23']],
])('%s', (_sentence, today, expected) => {
  expect(days(today)).toEqual(expected);
});

it('skips a day off at the beginning of next week', () => {
  expect(days('2026-12-30', { ...weekdays, daysOff: ['2026-12-31', '2027-01-01', '2027-01-04'] })).toEqual([
    '2027-01-05',
    '2027-01-06',
    '2027-01-05',
  ]);
});
