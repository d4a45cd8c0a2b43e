import { expect, it } from 'vitest';
import { day } from '../../../lib/domain/records/day';
import type { LedgerLine } from '../../../lib/domain/records/ledger';
import { daysOf } from '../silence/days-of';
import { compute, line } from './compute-standings';

const last = day('2026-11-20');
const ago = (days: number) => last.subtract({ days }).toString();
const order = (account: string, days: number, revenue = 100, more: Partial<LedgerLine> = {}) =>
  line(account, revenue, { date: ago(days), ...more });
/** The book's first and last line are another customer's. */
const frame = [order('frame', 800), order('frame', 0)];

it('names the last day of the ledger, of which lines after today are no part', () => {
  const { of } = compute([order('a', 30), order('b', 5), line('a', 9, { date: '2026-12-24' })]);
  expect(of['a']?.bookTo).toBe(ago(5));
  expect(of['b']?.bookTo).toBe(ago(5));
});

it('compares the turnover of 90 days with that of the same days of last year', () => {
  const { of } = compute([
    ...frame,
    ...[order('a', 0, 10), order('a', 89, 20), order('a', 90, 400)],
    ...[order('a', 364, 800), order('a', 365, 100), order('a', 454, 50), order('a', 455, 1600)],
    order('a', 10, 5, { currency: 'XXX' }),
  ]);
  expect(of['a']?.recent).toEqual({ amount: 30, before: 150 });
});

it('compares nothing where the ledger does not hold those days of last year', () => {
  expect(compute([order('a', 0), order('a', 453)]).of['a']?.recent).toBeUndefined();
  expect(compute([order('a', 0), order('a', 454)]).of['a']?.recent).toEqual({ amount: 100, before: 100 });
});

it('counts how often silences were real, over the customers of the whole book', () => {
  const monthly = (account: string, ...gaps: number[]) => daysOf(gaps).map((days) => order(account, days));
  // From the last day backwards: a pause of 50 days once, and a customer that stopped 200 days ago.
  const { figures } = compute([
    ...monthly('pause', 30, 50, 30, 30, 30, 30, 30),
    ...monthly('gone', 0, 30, 30, 30, 30, 30).map((one) => ({
      ...one,
      date: day(one.date).subtract({ days: 200 }).toString(),
    })),
  ]);
  expect(figures.calibration).toEqual({
    amber: { cases: 2, real: 1 },
    red: { cases: 1, real: 1 },
    longest: { cases: 0, real: 0 },
  });
});

it('knows the silence of the same time of last year', () => {
  const every = [0, 30, 60, 90, 120, 150, 180, 300, 400, 430, 460];
  const { of } = compute([...frame, ...every.map((days) => order('a', days))]);
  // A year before the last day: between 400 and 300 days ago.
  expect(of['a']?.rhythm).toMatchObject({ lastYear: 56, longest: 120, longestLately: 120 });
});
