import { expect, it } from 'vitest';
import { cellsOf, dayByKey, dayIn, daysOf, weeksOf } from '../../components/workspace/plan/plan-cells';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';

/** A Friday. */
const today = day('2026-11-20');
const { calendar } = defaultSettings;
const WEEK = { from: '2026-11-23', to: '2026-11-29' };

it('divides five weeks, the weeks of the settings, or twelve months, from the running one on', () => {
  expect(cellsOf('month', today, 13)).toHaveLength(5);
  expect(cellsOf('quarter', today, 13)[1]).toEqual(WEEK);
  const year = cellsOf('year', today, 13);
  expect([year[0], year.at(-1)]).toEqual([
    { from: '2026-11-01', to: '2026-11-30' },
    { from: '2027-10-01', to: '2027-10-31' },
  ]);
  const last = day('2026-11-16').add({ weeks: weeksOf('year', today, 13) });
  expect(last.toString() > '2027-10-31').toBe(true);
});

it('shows the days that are worked, and one with a visit nevertheless', () => {
  expect(daysOf(WEEK, [], calendar)).toHaveLength(5);
  expect(daysOf(WEEK, ['2026-11-28'], calendar).at(-1)).toBe('2026-11-28');
});

it.each([
  ['its weekday in a week', WEEK, '2026-12-01', '2026-11-24'],
  ['the day itself', { from: '2026-11-25', to: '2026-11-25' }, '2026-12-01', '2026-11-25'],
  ['no day off', { from: '2026-11-28', to: '2026-11-28' }, '2026-12-01', null],
  ['no day that is past', { from: '2026-11-16', to: '2026-11-22' }, '2026-12-01', '2026-11-20'],
  [
    'its day of the month, on a day that is worked',
    { from: '2027-02-01', to: '2027-02-28' },
    '2026-12-20',
    '2027-02-22',
  ],
  [
    'the last working day of a month that is too short',
    { from: '2027-02-01', to: '2027-02-28' },
    '2026-12-31',
    '2027-02-26',
  ],
])('puts a visit on %s', (_, cell, on, expected) => {
  expect(dayIn(cell, on, today, calendar)).toBe(expected);
});

it.each([
  ['ArrowRight', '2026-11-27', '2026-11-30'],
  ['ArrowLeft', '2026-11-30', '2026-11-27'],
  ['ArrowDown', '2026-11-27', '2026-12-04'],
  ['ArrowUp', '2026-12-04', '2026-11-27'],
  ['ArrowLeft', '2026-11-20', null],
  ['Home', '2026-11-27', null],
])('moves by %s from %s to %s', (key, on, expected) => {
  expect(dayByKey(key, on, today, calendar)).toBe(expected);
});
