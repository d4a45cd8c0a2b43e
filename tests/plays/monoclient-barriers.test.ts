import { expect, it } from 'vitest';
import { defaultSettings } from '../../lib/domain/settings';
import { monoclientBarriers } from '../../lib/plays/monoclient-barriers';
import { standingOf } from '../domain/book/standing-of';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const withShare = (share: number | null, customerId = 'kovacs-bau', settings = defaultSettings) =>
  monoclientBarriers.suggest(
    factsOf({ standing: standingOf({ share, customerId, basis: 'profit' }) }, '2026-11-20', settings),
  );

it('tells the share, its basis and the threshold', () => {
  const suggestion = withShare(0.76);
  expect(suggestion?.due).toBe('2026-11-20');
  expect(wordingOf(suggestion)).toEqual([
    'Keep rivals out of Kovács Bau',
    'Kovács Bau brings 76% of our profit, more than 70%. Act before you are asked.',
  ]);
});

it.each([
  [0.7, false],
  [0.7001, true],
  [null, false],
])('with a share of %s speaks: %s', (share, speaks) => {
  expect(withShare(share) !== null).toBe(speaks);
});

it('follows the threshold of the settings', () => {
  const settings = { ...defaultSettings, dependency: { ...defaultSettings.dependency, monoclientAbove: 0.75 } };
  expect(withShare(0.74, 'kovacs-bau', settings)).toBeNull();
  expect(withShare(0.76, 'kovacs-bau', settings)).not.toBeNull();
});

it('is said once a group, at its top, and never without sales figures', () => {
  expect(withShare(0.76, 'the-group')).toBeNull();
  expect(monoclientBarriers.suggest(factsOf({}))).toBeNull();
});
