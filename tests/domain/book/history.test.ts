import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedPeriods } from '../../../lib/domain/book/closed-periods';
import { abcJudgements, History, periodsOf, xyzJudgements } from '../../../lib/domain/book/history';
import { lastDayOf } from '../../../lib/domain/book/hysteresis';
import { toEpochDay } from '../../../lib/domain/records/epoch-day';
import type { LedgerLine } from '../../../lib/domain/records/ledger';
import { defaultSettings } from '../../../lib/domain/settings';
import { compute, line, today } from './compute-standings';

const byMonth = { ...defaultSettings, classes: { ...defaultSettings.classes, period: 'month' as const } };
const monthsAgo = (months: number) => today.subtract({ months }).toString();

it.each([
  ['2025-Q4', '2026-Q1'],
  ['2026-Q1', '2026-Q2'],
  ['2025-12', '2026-01'],
  ['2026-09', '2026-10'],
])('after %s comes %s', (period, next) => {
  expect(periodsOf({ first: period, abc: 'AA' })).toEqual([period, next]);
});

describe('the periods that are over', () => {
  const first = (day: string) => toEpochDay(Temporal.PlainDate.from(day));

  it('reach 36 months back, or as far as the ledger', () => {
    expect(closedPeriods(today, 'quarter', first('2010-01-01')).map(({ period }) => period)).toEqual([
      ...['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'],
      ...['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'],
    ]);
    expect(closedPeriods(today, 'month', first('2010-01-01'))).toHaveLength(36);
    expect(closedPeriods(today, 'quarter', first('2026-06-30')).map(({ end }) => end.toString())).toEqual([
      '2026-06-30',
      '2026-09-30',
    ]);
    expect(closedPeriods(today, 'quarter', first('2026-10-01'))).toEqual([]);
    expect(closedPeriods(today, 'quarter', null)).toEqual([]);
  });

  it.each(['2026-01-01', '2026-03-31', '2026-12-31', '2028-02-29'])('never hold the running one: %s', (day) => {
    for (const length of ['month', 'quarter'] as const) {
      const newest = closedPeriods(Temporal.PlainDate.from(day), length, 0).at(-1);
      expect(newest?.end.toString() ?? '').toBe(lastDayOf(newest?.period ?? ''));
      expect((newest?.end.toString() ?? '') < day).toBe(true);
    }
  });
});

it('is there on the first day: of 36 months thirteen quarters, or 37 months', () => {
  const lines = Array.from({ length: 60 }, (_, month) => line('a', 100, { date: monthsAgo(month) }));
  const history = compute(lines).of.a?.history;
  expect(history).toMatchObject({ first: '2023-Q4', abc: 'A'.repeat(13), xyz: 'X'.repeat(13) });
  expect(history?.amounts).toEqual(new Array(13).fill(1200));
  expect(history?.shares).toEqual(new Array(13).fill(1));
  expect(compute(lines, { settings: byMonth }).of.a?.history?.shares).toHaveLength(37);
  expect(History.parse(history)).toEqual(history);
});

it('has a class come into force that two quarters agree on, and names the periods', () => {
  const history = { first: '2025-Q3', abc: '-BAA', xyz: '---Y', amounts: [0, 1, 2, 2], shares: [null, 0.1, 0.2, 0.2] };
  expect(periodsOf(history)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
  expect(abcJudgements(history)).toEqual([
    { period: '2025-Q4', class: 'B' },
    { period: '2026-Q1', class: 'A' },
    { period: '2026-Q2', class: 'A' },
  ]);
  expect(xyzJudgements(history)).toEqual([{ period: '2026-Q2', class: 'Y' }]);
});

it('says what was left out of each period for want of a rate, of its own and of others', () => {
  const months = Array.from({ length: 24 }, (_, month) => month);
  const sales = (id: string, more = {}) => months.map((month) => line(id, 100, { date: monthsAgo(month), ...more }));
  const abroad = line('b', 100, { date: '2025-02-01', currency: 'USD' });
  const { of } = compute([...sales('a'), ...sales('b'), abroad]);
  // In the twelve months to the end of the first quarter of 2025 until that of the fourth.
  expect(of.a?.history).toMatchObject({ first: '2024-Q4', leftOut: '-eeee----' });
  expect(of.b?.history).toMatchObject({ leftOut: '-oooo----' });
  expect(compute(sales('a')).of.a?.history?.leftOut, 'nothing is').toBeUndefined();
});

it('keeps sums and shares as they are, not rounded to a threshold that they miss', () => {
  const lines = [line('a', 99_999.5, { date: '2026-08-01' }), line('b', 900_000.5, { date: '2026-08-01' })];
  expect(compute(lines).of.a?.history?.amounts[0]).toBe(99_999.5);
  expect(compute(lines).of.a?.history?.shares[0]).toBeLessThan(0.1);
});

it('counts lines without a profit at the margin, also those of years ago', () => {
  const profit = (month: number) => (month === 30 ? {} : { profit: 20 });
  const lines = Array.from({ length: 48 }, (_, month) => line('a', 100, { date: monthsAgo(month), ...profit(month) }));
  expect(compute(lines).of.a).toMatchObject({ basis: 'profit', history: { amounts: new Array(13).fill(240) } });
});

it('says of every closed quarter what a computation on its last day says, of whatever ledger', () => {
  const ledger = fc.array(
    fc.record({
      accountId: fc.constantFrom('a', 'b', 'c', 'd'),
      revenue: fc.integer({ min: -50, max: 500 }),
      date: fc.integer({ min: 0, max: 1500 }).map((days) => today.subtract({ days }).toString()),
    }),
    { minLength: 1, maxLength: 80 },
  );
  const scale = fc.constantFrom('thresholds' as const, 'quantiles' as const);
  fc.assert(
    fc.property(ledger, scale, (lines: LedgerLine[], xyzScale) => {
      const settings = { ...defaultSettings, classes: { ...defaultSettings.classes, xyzScale } };
      const { of } = compute(lines, { settings });
      for (const row of Object.values(of)) {
        const { history } = row;
        if (!history) throw new Error('each row has a history');
        for (const [at, period] of periodsOf(history).slice(0, -1).entries()) {
          const end = Temporal.PlainDate.from(lastDayOf(period));
          const then = compute(lines, { settings, today: end }).of[row.accountId];
          if (!then) continue;
          if (then.share === null) expect(history.shares[at]).toBeNull();
          else expect(history.shares[at]).toBeCloseTo(then.share, 9);
          expect(history.abc[at]).toBe(then.abc?.class ?? '-');
          expect(history.xyz[at]).toBe(then.xyz?.class ?? '-');
        }
      }
    }),
    { numRuns: 40 },
  );
});
