import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../../lib/domain/calendar/calendar';
import { day, daysBetween } from '../../../lib/domain/records/day';
import { anyCalendar, anyDay } from './any-calendar';

const week = { workingDays: [1, 2, 3, 4, 5], daysOff: ['2026-12-24', '2026-12-25'], daysWorked: ['2026-12-12'] };

it.each([
  ['one day after a Monday', '2026-11-23', 1, '2026-11-24'],
  ['one day after a Friday', '2026-11-27', 1, '2026-11-30'],
  ['one day after a Saturday', '2026-11-28', 1, '2026-11-30'],
  ['no day after a Saturday', '2026-11-28', 0, '2026-11-30'],
  ['no day after a Monday', '2026-11-30', 0, '2026-11-30'],
  ['over Christmas and a weekend', '2026-12-23', 1, '2026-12-28'],
  ['ten days', '2026-11-23', 10, '2026-12-07'],
  ['onto a Saturday that is worked', '2026-12-11', 1, '2026-12-12'],
  ['over a Saturday that is worked', '2026-12-11', 2, '2026-12-14'],
])('counts working days: %s', (_, from, count, expected) => {
  expect(addWorkingDays(day(from), count, week).toString()).toBe(expected);
});

it('moves off a weekend and a holiday, forward or back', () => {
  expect(workingDayOnOrAfter(day('2026-12-24'), week).toString()).toBe('2026-12-28');
  expect(workingDayOnOrBefore(day('2026-12-27'), week).toString()).toBe('2026-12-23');
  expect(workingDayOnOrBefore(day('2026-12-23'), week).toString()).toBe('2026-12-23');
});

it('works on a Saturday that is entered as worked, unless it is a day off, too', () => {
  expect(isWorkingDay(day('2026-12-12'), week)).toBe(true);
  expect(isWorkingDay(day('2026-12-19'), week)).toBe(false);
  expect(isWorkingDay(day('2026-12-12'), { ...week, daysOff: ['2026-12-12'] })).toBe(false);
  expect(workingDayOnOrBefore(day('2026-12-13'), week).toString()).toBe('2026-12-12');
});

it('refuses a calendar without a working weekday instead of searching for ever', () => {
  expect(() => addWorkingDays(day('2026-11-23'), 1, { workingDays: [], daysOff: [], daysWorked: [] })).toThrow(
    RangeError,
  );
});

it('never yields a day off and leaves no working day out, whatever the calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 15 }), anyCalendar, (from, count, calendar) => {
      const start = day(from);
      const end = addWorkingDays(start, count, calendar);
      expect(isWorkingDay(end, calendar)).toBe(true);
      const passed = Array.from({ length: daysBetween(start, end) }, (_, days) => start.add({ days: days + 1 }));
      const worked = passed.filter((one) => isWorkingDay(one, calendar)).length;
      expect(worked).toBe(count === 0 && !isWorkingDay(start, calendar) ? 1 : count);
      expect(isWorkingDay(workingDayOnOrBefore(start, calendar), calendar)).toBe(true);
    }),
  );
});
