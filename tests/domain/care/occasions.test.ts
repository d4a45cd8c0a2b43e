import { expect, it } from 'vitest';
import type { Holiday } from '../../../lib/domain/calendar/holidays';
import { occasionsOf } from '../../../lib/domain/care/occasions';
import { day } from '../../../lib/domain/records/day';
import { defaultSettings } from '../../../lib/domain/settings';

const calendar = { workingDays: [1, 2, 3, 4, 5], daysOff: ['2026-12-25'], daysWorked: [] };
const birthdays = (monthDay: string) => [{ personId: 'anna', monthDay }];
const ask = (monthDay: string, today: string) =>
  occasionsOf(birthdays(monthDay), [], day(today), defaultSettings.occasions, calendar).map(({ on, greetOn }) => [
    on,
    greetOn,
  ]);

it.each([
  ['shown a week before', '11-30', '2026-11-23', [['2026-11-30', '2026-11-30']]],
  ['not earlier', '11-30', '2026-11-22', []],
  ['on the day', '11-30', '2026-11-30', [['2026-11-30', '2026-11-30']]],
  ['over the next day', '11-30', '2026-12-01', []],
  ['on a Saturday: greeted on Monday', '11-28', '2026-11-30', [['2026-11-28', '2026-11-30']]],
  ['after the turn of the year', '01-04', '2026-12-29', [['2027-01-04', '2027-01-04']]],
  ['on 29 February in another year', '02-29', '2027-02-22', [['2027-02-28', '2027-03-01']]],
  ['on 29 February in a leap year', '02-29', '2028-02-29', [['2028-02-29', '2028-02-29']]],
])('greets for a birthday: %s', (_, monthDay, today, expected) => {
  expect(ask(monthDay, today)).toEqual(expected);
});

it('greets for a holiday on the working day before, the next greeting first', () => {
  const holidays: Holiday[] = [
    { on: '2026-12-25', country: 'DE', name: 'Weihnachten', kind: 'holiday' },
    { on: '2026-12-26', country: 'DE', name: '2. Weihnachtstag', kind: 'holiday' },
  ];
  const found = occasionsOf(birthdays('12-23'), holidays, day('2026-12-18'), { showAhead: 7 }, calendar);
  expect(found.map(({ kind, greetOn }) => [kind, greetOn])).toEqual([
    ['birthday', '2026-12-23'],
    ['holiday', '2026-12-24'],
    ['holiday', '2026-12-24'],
  ]);
});

it('refuses what is no month and day', () => {
  expect(() => ask('13-01', '2026-11-21')).toThrow(RangeError);
});
