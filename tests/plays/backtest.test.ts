import { expect, it } from 'vitest';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { backtest } from '../backtest/backtest';
import { makeBuyers } from '../worlds/buyers';

it('finds lost customers of an invented world: three of five right, four of five caught', () => {
  const { lines } = makeBuyers(1, 60, day('2025-01-01'));
  const scores = backtest(lines, defaultSettings);
  const lost = scores.find(({ alarm }) => alarm === 'lost');
  expect(lost?.judged).toBeGreaterThan(10);
  expect((lost?.right ?? 0) / (lost?.judged ?? 1)).toBeGreaterThanOrEqual(0.6);
  expect((lost?.caught ?? 0) / (lost?.lost ?? 1)).toBeGreaterThanOrEqual(0.8);
});

it('is the same for the same ledger in any order', () => {
  const { lines } = makeBuyers(2, 12, day('2025-01-01'));
  expect(backtest(lines.toReversed(), defaultSettings)).toEqual(backtest(lines, defaultSettings));
});
