import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quarterTrend } from '../../../lib/domain/account/quarter-trend';
import { day } from '../../../lib/domain/records/day';

const today = '2026-11-21';
const of = (why: string, ...on: string[]) => on.map((one) => ({ on: one, why }));

it('counts each reason in the last eight quarters, the running one included, the most frequent first', () => {
  const dated = [
    ...of('price', '2025-01-01', '2026-09-30', '2026-10-01', '2026-11-21'),
    ...of('late', '2024-12-31', '2026-11-22', '2025-06-30'),
  ];
  expect(quarterTrend(dated, today)).toEqual({
    quarters: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    rows: [
      { why: 'price', counts: [1, 0, 0, 0, 0, 0, 1, 2], total: 4, direction: 'rising' },
      { why: 'late', counts: [0, 1, 0, 0, 0, 0, 0, 0], total: 1, direction: 'falling' },
    ],
  });
});

it('is level where a year brought as much as the one before, and empty where nothing came', () => {
  expect(quarterTrend(of('price', '2025-02-01', '2026-02-01'), today).rows[0]?.direction).toBe('level');
  expect(quarterTrend([], today).rows).toEqual([]);
});

it('counts everything of the two years once, on any day', () => {
  const on = fc.integer({ min: 0, max: 1200 }).map((days) => day('2024-01-01').add({ days }).toString());
  const dated = fc.array(fc.record({ on, why: fc.constantFrom('a', 'b', 'c') }));
  fc.assert(
    fc.property(dated, on, (all, asOf) => {
      const { quarters, rows } = quarterTrend(all, asOf);
      const from = day(asOf).subtract({ months: 21 });
      const first = from.with({ month: from.month - ((from.month - 1) % 3), day: 1 }).toString();
      expect(quarters).toHaveLength(8);
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(
        all.filter(({ on: seen }) => seen >= first && seen <= asOf).length,
      );
      for (const { counts, total } of rows) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    }),
  );
});
