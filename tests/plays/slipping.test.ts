import { expect, it } from 'vitest';
import { slipping } from '../../lib/plays/slipping';
import { factsOf, keyAccount } from './facts-of';
import { monthlyBuyer } from './rhythm-of';
import { wordingOf } from './wording-of';

const on = (today: string, standing = monthlyBuyer()) => slipping.suggest(factsOf({ standing }, today));

it('tells the last order, the usual distance and when it counts as lost', () => {
  const suggestion = on('2026-11-20');
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Ask Kovács Bau why no order comes',
    'Last order on October 1, 2026, 50 days ago; usually one comes every 32 days. From day 79 on they count as lost.',
  ]);
});

it.each([
  [47, '2026-11-17', false],
  [48, '2026-11-18', true],
  [78, '2026-12-18', true],
  [79, '2026-12-19', false],
])('%d days after the last order, on %s, speaks: %s', (_, today, speaks) => {
  expect(on(today) !== null).toBe(speaks);
});

it('is silent where the ledger knows no rhythm, for a group’s member and a former customer', () => {
  expect(slipping.suggest(factsOf({}))).toBeNull();
  expect(on('2026-11-20', { ...monthlyBuyer(), rhythm: null })).toBeNull();
  expect(on('2026-11-20', { ...monthlyBuyer(), customerId: 'the-group' })).toBeNull();
  const account = keyAccount({ status: 'former' });
  expect(slipping.suggest(factsOf({ account, standing: monthlyBuyer() }))).toBeNull();
});

it('rests on the last order alone', () => {
  expect(on('2026-11-25')?.key).toBe(on('2026-11-20')?.key);
});
