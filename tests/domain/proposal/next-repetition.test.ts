import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWorkingDay } from '../../../lib/domain/calendar/calendar';
import { nextRepetition } from '../../../lib/domain/proposal/next-repetition';
import { day } from '../../../lib/domain/records/day';
import type { FollowUp, Repetition } from '../../../lib/domain/records/follow-up';
import { anyCalendar } from '../calendar/any-calendar';

const always = { workingDays: [1, 2, 3, 4, 5, 6, 7], daysOff: [], daysWorked: [] };
const week = { workingDays: [1, 2, 3, 4, 5], daysOff: ['2027-03-29'], daysWorked: ['2027-04-10'] };
type Step = Pick<FollowUp, 'due' | 'snoozedFrom' | 'repeats'>;
const step = (every: number, unit: Repetition['unit'], from: string, given: Partial<Step> = {}): Step => ({
  due: from,
  repeats: { every, unit, from },
  ...given,
});

it.each<[string, Step, string, string | null]>([
  ['a step that does not repeat', { due: '2027-01-11' }, '2027-01-11', null],
  ['every third day', step(3, 'days', '2027-01-11'), '2027-01-11', '2027-01-14'],
  ['every second week', step(2, 'weeks', '2027-01-11'), '2027-01-11', '2027-01-25'],
  ['the end of January', step(1, 'months', '2027-01-31'), '2027-01-31', '2027-02-28'],
  ['the end of January in a leap year', step(1, 'months', '2028-01-31'), '2028-01-31', '2028-02-29'],
  ['the 31st after a February', step(1, 'months', '2027-01-31', { due: '2027-02-28' }), '2027-02-28', '2027-03-31'],
  ['every year, from a leap day', step(12, 'months', '2028-02-29'), '2028-02-29', '2029-02-28'],
  ['done before its day', step(1, 'weeks', '2027-01-11'), '2027-01-08', '2027-01-18'],
  ['done late: none stands in the past', step(1, 'weeks', '2027-01-11'), '2027-02-03', '2027-02-08'],
  ['the last that a day is written in', step(6, 'months', '9999-06-01'), '9999-06-01', '9999-12-01'],
  ['done on its day', step(1, 'days', '2027-01-11'), '2027-01-11', '2027-01-12'],
  ['past the year 9999, which no day is written in', step(12, 'months', '9999-06-01'), '9999-06-01', null],
  ['done on the day of the next one', step(1, 'weeks', '2027-01-11'), '2027-01-18', '2027-01-25'],
  [
    'put off, done before: the one after what it stood for',
    step(1, 'months', '2027-01-31', { due: '2027-02-10', snoozedFrom: '2027-01-31' }),
    '2027-02-05',
    '2027-02-28',
  ],
])('%s', (_, given, today, expected) => {
  expect(nextRepetition(given, day(today), always)).toBe(expected);
});

it.each<[string, Step, string, string]>([
  ['a Saturday is moved to Monday', step(1, 'months', '2027-04-03', { due: '2027-04-05' }), '2027-04-05', '2027-05-03'],
  [
    'and the one after keeps its day',
    step(1, 'months', '2027-04-03', { due: '2027-05-03' }),
    '2027-05-03',
    '2027-06-03',
  ],
  ['a holiday is left out', step(1, 'weeks', '2027-03-22'), '2027-03-22', '2027-03-30'],
  [
    'a Saturday that is worked stays',
    step(1, 'weeks', '2027-04-03', { due: '2027-04-05' }),
    '2027-04-05',
    '2027-04-10',
  ],
  ['every day over a weekend', step(1, 'days', '2027-01-08'), '2027-01-08', '2027-01-11'],
  ['and no second one on the Monday', step(1, 'days', '2027-01-08', { due: '2027-01-11' }), '2027-01-11', '2027-01-12'],
])('%s', (_, given, today, expected) => {
  expect(nextRepetition(given, day(today), week)).toBe(expected);
});

it('is a working day after today and after what was done, at most one turn and the days off away', () => {
  const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => day('2026-01-01').add({ days }));
  const unit = fc.constantFrom<Repetition['unit']>('days', 'weeks', 'months');
  fc.assert(
    fc.property(
      someDay,
      someDay,
      fc.integer({ min: 1, max: 99 }),
      unit,
      anyCalendar,
      (from, today, every, of, calendar) => {
        const given = step(every, of, from.toString());
        const next = day(nextRepetition(given, today, calendar) ?? '');
        const after = Temporal.PlainDate.compare(from, today) < 0 ? today : from;
        expect(isWorkingDay(next, calendar)).toBe(true);
        expect(Temporal.PlainDate.compare(next, after)).toBe(1);
        // Done day by day it never comes twice, and each of its turns comes.
        const again = day(nextRepetition({ ...given, due: next.toString() }, next, calendar) ?? '');
        expect(Temporal.PlainDate.compare(again, next)).toBe(1);
      },
    ),
  );
});
