import { expect, it } from 'vitest';
import { seasonOf } from '../../../lib/domain/targets/year-sales';
import { monthly, monthsOf, salesOf } from './ledger-of';

it('counts by calendar month, up to today, with the companies below and in the currency of the book', () => {
  const { sales, days } = salesOf([
    { date: '2023-12-31', revenue: 7 },
    { date: '2024-01-01', revenue: 1 },
    { date: '2025-12-31', revenue: 2, profit: 1 },
    { date: '2026-01-01', revenue: 4, accountId: 'below' },
    { date: '2026-11-27', revenue: 8, profit: 3 },
    { date: '2026-11-27', revenue: 4000, currency: 'HUF' },
    { date: '2026-11-27', revenue: 9, currency: 'USD' },
    { date: '2026-11-28', revenue: 16 },
    { date: '2026-05-01', revenue: 32, accountId: 'elsewhere' },
  ]);
  const at = (turnover: readonly number[]) =>
    turnover.flatMap((amount, month) => (amount === 0 ? [] : [[month, amount]]));
  expect(at(sales.turnover)).toEqual([
    [0, 1],
    [23, 2],
    [24, 4],
    [34, 18],
  ]);
  expect(at(sales.profit)).toEqual([
    [23, 1],
    [34, 3],
  ]);
  expect(sales).toMatchObject({ withoutProfit: 2, isAtMargin: false, leftOut: 1 });
  expect(days).toEqual({ from: '2023-12-31', to: '2026-11-27' });
});

it('a line without a profit counts at the margin of its customer, as in every share, as long as few lack it', () => {
  const profitOf = (lines: Parameters<typeof salesOf>[0]) => {
    const { sales } = salesOf(lines);
    return [sales.profit.reduce((sum, one) => sum + one, 0), sales.withoutProfit, sales.isAtMargin];
  };
  const known = { date: '2026-03-10', revenue: 990, profit: 99 };
  expect(profitOf([known, { date: '2026-04-10', revenue: 10 }])).toEqual([100, 1, true]);
  // The company below has none of its own: its customer's margin counts, not the book's.
  const others = { date: '2026-03-10', accountId: 'o', revenue: 1000, profit: 500 };
  expect(profitOf([known, others, { date: '2026-04-10', revenue: 10, accountId: 'below' }])).toEqual([100, 1, true]);
  expect(profitOf([others, { date: '2026-04-10', revenue: 10 }])).toEqual([5, 1, true]);
  expect(profitOf([known, { date: '2026-04-10', revenue: 30 }])).toEqual([99, 1, false]);
  expect(profitOf([known])).toEqual([99, 0, false]);
});

it('a season is last year’s, which the ledger must hold from its first month on', () => {
  const lines = monthly(monthsOf(2025));
  const { sales, days } = salesOf([...lines, { date: '2025-03-01', revenue: 50 }, { date: '2026-02-01', revenue: 1 }]);
  expect(seasonOf(sales.turnover, 2026, days)).toEqual([100, 100, 150, ...new Array(9).fill(100)]);
  const late = salesOf([...lines.slice(1), { date: '2026-02-01', revenue: 1 }]);
  expect(seasonOf(late.sales.turnover, 2026, late.days)).toBeNull();
});

it('as long as last year is not over, its months to come are taken from the year before', () => {
  const { sales, days } = salesOf(
    [...monthly(monthsOf(2025), 10), ...monthly(monthsOf(2026).slice(0, 11), 20)],
    2027,
    '2026-11-30',
  );
  expect(days?.to).toBe('2026-11-10');
  // November is not over by the ledger's last day.
  expect(seasonOf(sales.turnover, 2027, days)).toEqual([...new Array(10).fill(20), 10, 10]);
});
