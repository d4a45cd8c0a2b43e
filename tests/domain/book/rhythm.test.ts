import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRhythm, rhythmState, salesEnded } from '../../../lib/domain/book/rhythm';
import type { OrderRhythm } from '../../../lib/domain/book/standing';
import { day } from '../../../lib/domain/records/day';
import { toEpochDay } from '../../../lib/domain/records/epoch-day';
import { defaultSettings } from '../../../lib/domain/settings';

const settings = defaultSettings.rhythm;
const gaps = [30, 32, 29, 35, 31, 33];
const lastOrder = day('2026-07-10');
/** Order days with these gaps between them, the last on 10 July 2026. */
function daysWith(between: number[]): number[] {
  const days = [toEpochDay(lastOrder)];
  for (const gap of between.toReversed()) days.unshift((days[0] ?? 0) - gap);
  return days;
}
const stateAfter = (days: number, rhythm: OrderRhythm | null = orderRhythm(daysWith(gaps), settings)) =>
  rhythm && rhythmState(rhythm, lastOrder.add({ days }), settings);

describe('the rhythm of orders', () => {
  it('is known from seven order days', () => {
    const rhythm = orderRhythm(daysWith(gaps), settings);
    expect(rhythm).toMatchObject({ lastOrder: '2026-07-10', gaps: 6, median: 31.5 });
    expect(rhythm?.mean).toBeCloseTo(31.667, 3);
    expect(rhythm?.deviation).toBeCloseTo(2.16, 3);
  });

  it('needs four gaps', () => {
    expect(orderRhythm(daysWith([30, 30, 30]), settings)).toBeNull();
    expect(orderRhythm(daysWith([30, 30, 30, 30]), settings)?.gaps).toBe(4);
    expect(orderRhythm([], settings)).toBeNull();
    expect(orderRhythm([], { ...settings, fewestGaps: 1 })).toBeNull();
  });

  it('counts several lines or orders of one day once, in any order', () => {
    const days = daysWith(gaps);
    expect(orderRhythm([...days.toReversed(), ...days], settings)).toEqual(orderRhythm(days, settings));
  });
});

describe('a customer with gaps of about a month', () => {
  it.each([
    [0, 'steady'],
    [47, 'steady'],
    [48, 'amber'],
    [78, 'amber'],
    [79, 'red'],
    [400, 'red'],
  ])('%i days after the last order is %s', (days, state) => {
    expect(stateAfter(days)).toEqual({ state, daysSince: days, amberFrom: 48, redFrom: 79 });
  });

  it('is steady where the last order lies after the day asked for', () => {
    expect(stateAfter(-3)).toMatchObject({ state: 'steady', daysSince: -3 });
  });
});

it('waits for both tests: an irregular customer gets more time than its median alone would give', () => {
  const rhythm = orderRhythm(daysWith([10, 10, 10, 90]), settings);
  // Mean 30, deviation 40: later than 1.5 x 10 and 2.5 x 10.
  expect(stateAfter(70, rhythm)).toMatchObject({ state: 'steady', amberFrom: 71, redFrom: 111 });
});

it('begins the day after an exact threshold: more than 45 days is day 46', () => {
  const rhythm = orderRhythm(daysWith([30, 30, 30, 30]), settings);
  expect(stateAfter(45, rhythm)).toMatchObject({ state: 'steady', amberFrom: 46, redFrom: 76 });
});

it('does not begin a day early by the rounding of a product: 1.4 x 45 is 63, so day 64', () => {
  const rhythm = orderRhythm(daysWith([45, 45, 45, 45]), settings);
  expect(rhythm && rhythmState(rhythm, lastOrder, { ...settings, amberMedian: 1.4 }).amberFrom).toBe(64);
});

it('never turns better by waiting', () => {
  const order = ['steady', 'amber', 'red'];
  const anyGaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 30 });
  fc.assert(
    fc.property(anyGaps, fc.nat(1000), (between, days) => {
      const rhythm = orderRhythm(daysWith(between), settings);
      const [now, next] = [stateAfter(days, rhythm), stateAfter(days + 1, rhythm)];
      expect(order.indexOf(next?.state ?? '')).toBeGreaterThanOrEqual(order.indexOf(now?.state ?? ''));
    }),
  );
});

describe('a season', () => {
  const usual = orderRhythm(daysWith(gaps), settings);
  const silent = (days: number, lastYear: number) => stateAfter(days, usual && { ...usual, lastYear });

  it('is no alarm where a silence of the same time of last year had 80 % of its length, and says so', () => {
    expect(silent(60, 48)).toEqual({ state: 'steady', daysSince: 60, amberFrom: 48, redFrom: 79, season: 48 });
    expect(silent(60, 47)).toEqual({ state: 'amber', daysSince: 60, amberFrom: 48, redFrom: 79 });
    expect(silent(100, 80)).toMatchObject({ state: 'steady', season: 80 });
    expect(silent(101, 80)).toMatchObject({ state: 'red' });
  });

  it('is nothing to speak of while the customer is steady', () => {
    expect(silent(30, 300)).toEqual({ state: 'steady', daysSince: 30, amberFrom: 48, redFrom: 79 });
  });
});

it('may take red from the longest gap of two years in place of the spread', () => {
  const usual = orderRhythm(daysWith([30, 32, 29, 60, 31, 33]), settings);
  expect(usual).toMatchObject({ longest: 60, longestLately: 60 });
  const redFrom = (redLongest: number, one = usual) =>
    one && rhythmState(one, lastOrder, { ...settings, redLongest }).redFrom;
  expect(redFrom(1.5)).toBe(91);
  expect(redFrom(0)).toBe(79);
  const old = orderRhythm(daysWith([200, ...new Array(25).fill(30)]), settings);
  expect(old).toMatchObject({ longest: 200, longestLately: 30 });
  expect(redFrom(1.5, old)).toBe(76);
});

describe('the end of sales', () => {
  it.each([
    // A month or a quarter that is not imported yet is no end.
    ['2026-11-30', '2026-10-31', null],
    ['2026-11-30', '2026-08-02', null],
    ['2026-11-30', '2026-08-01', { daysSince: 121, isEmpty: false }],
    ['2026-11-30', '2025-12-01', { daysSince: 364, isEmpty: false }],
    // The 12 months that end on 30 November begin on 1 December.
    ['2026-11-30', '2025-11-30', { daysSince: 365, isEmpty: true }],
    ['2028-02-29', '2027-03-01', { daysSince: 365, isEmpty: false }],
    ['2028-02-29', '2027-02-28', { daysSince: 366, isEmpty: true }],
    ['2026-11-30', '2017-12-30', { daysSince: 3257, isEmpty: true }],
  ])('on %s, sales up to %s', (today, lastDay, ended) => {
    expect(salesEnded(lastDay, day(today), settings)).toEqual(ended && { lastDay, endedAfter: 120, ...ended });
  });

  it('says nothing of a book without sales, and follows the setting', () => {
    expect(salesEnded(undefined, day('2026-11-30'), settings)).toBeNull();
    expect(salesEnded('2026-10-31', day('2026-11-30'), { endedAfter: 29 })).toMatchObject({ endedAfter: 29 });
  });
});
