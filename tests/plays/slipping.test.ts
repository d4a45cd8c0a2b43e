import { expect, it } from 'vitest';
import type { BookFigures } from '../../lib/domain/book/standing';
import { slipping } from '../../lib/plays/slipping';
import { figuresOf } from '../domain/book/figures-of';
import { factsOf, keyAccount } from './facts-of';
import { monthlyBuyer } from './rhythm-of';
import { wordingOf } from './wording-of';

const on = (today: string, standing = monthlyBuyer(), figures?: BookFigures) =>
  slipping.suggest(factsOf({ standing, figures }, today));

it('tells the last order, the usual distance and how late it is', () => {
  const suggestion = on('2026-11-20');
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Ask Kovács Bau why no order comes',
    'Last order on October 1, 2026, then none for 50 days as far as your sales are known; usually one comes every 32 days. Later than usual.',
  ]);
});

it.each([
  [47, '2026-11-17', false],
  [48, '2026-11-18', true],
  [78, '2026-12-18', true],
  [79, '2026-12-19', true],
])('%d days after the last order, on %s, speaks: %s', (_, today, speaks) => {
  expect(on(today) !== null).toBe(speaks);
});

it('calls red silent longer than usual, and leaves a lost customer to another', () => {
  const figures = figuresOf({ red: { cases: 40, real: 16 } });
  const red = on('2026-12-19', monthlyBuyer(), figures);
  expect(wordingOf(red)[1]).toContain('Silent longer than usual. In your book 16 of 40 such silences were real.');
  expect(on('2026-12-19', monthlyBuyer(), figuresOf({ red: { cases: 40, real: 20 } }))).toBeNull();
});

it('says how often it was real only from twenty past cases on', () => {
  expect(on('2026-11-20', monthlyBuyer(), figuresOf({ amber: { cases: 20, real: 5 } }))?.past).toEqual({
    cases: 20,
    real: 5,
  });
  expect(on('2026-11-20', monthlyBuyer(), figuresOf({ amber: { cases: 19, real: 5 } }))?.past).toBeUndefined();
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
