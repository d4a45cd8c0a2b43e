import { expect, it } from 'vitest';
import { fastGrowth } from '../../lib/plays/fast-growth';
import { standingOf } from '../domain/book/standing-of';
import { factsOf, keyAccount } from './facts-of';
import { wordingOf } from './wording-of';

const on = (amount: number, given: object = {}, today = '2026-11-20') =>
  fastGrowth.suggest(factsOf({ standing: standingOf({ amount, previousAmount: 100, ...given }) }, today));

it('tells both years', () => {
  expect(wordingOf(on(150))).toEqual([
    'Find out why Kovács Bau grows, and what else there is',
    '+50% on the year before: €150 after €100.',
  ]);
  expect(wordingOf(on(1500))[1]).toBe('More than ten times as much as in the 12 months before: €1,500 after €100.');
});

it('fires from a fifth more on, for the customer itself', () => {
  expect(on(120)?.due).toBe('2026-11-20');
  expect(on(119)).toBeNull();
  expect(on(150, { customerId: 'the-group' })).toBeNull();
  const account = keyAccount({ status: 'former' });
  expect(
    fastGrowth.suggest(factsOf({ account, standing: standingOf({ amount: 150, previousAmount: 100 }) })),
  ).toBeNull();
});

it('dismissed, is said again in the next quarter', () => {
  expect(on(150, {}, '2026-12-31')?.key).toBe(on(150)?.key);
  expect(on(150, {}, '2027-01-04')?.key).not.toBe(on(150)?.key);
});
