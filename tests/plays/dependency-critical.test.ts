import { expect, it } from 'vitest';
import { dependencyCritical } from '../../lib/plays/dependency-critical';
import { standingOf } from '../domain/book/standing-of';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const withShare = (share: number | null, customerId = 'kovacs-bau', today?: string) =>
  dependencyCritical.suggest(factsOf({ standing: standingOf({ share, customerId }) }, today));

it('tells the share, its basis and the threshold', () => {
  const suggestion = withShare(0.42);
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Win more customers like Kovács Bau',
    'Kovács Bau brings 42% of our revenue. Above 20% we depend on it too much.',
  ]);
});

it.each([
  [0.2, false],
  [0.2001, true],
  [0.7, true],
  [0.76, true],
  [null, false],
])('with a share of %s speaks: %s', (share, speaks) => {
  expect(withShare(share) !== null).toBe(speaks);
});

it('is said once a group, at its top, and never without sales figures', () => {
  expect(withShare(0.42, 'the-group')).toBeNull();
  expect(dependencyCritical.suggest(factsOf({}))).toBeNull();
});

it('stays dismissed while the band is the same, and is due on a working day', () => {
  expect(withShare(0.43)?.key).toBe(withShare(0.42)?.key);
  expect(withShare(0.76)?.key).not.toBe(withShare(0.42)?.key);
  expect(withShare(0.42, 'kovacs-bau', '2026-11-22')?.due).toBe('2026-11-23');
});
