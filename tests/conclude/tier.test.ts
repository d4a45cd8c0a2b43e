import { expect, it } from 'vitest';
import { concludeTier } from '../../lib/conclude/tier';
import { day } from '../../lib/domain/records/day';
import type { Prospect } from '../../lib/domain/records/prospect';
import { defaultSettings } from '../../lib/domain/settings';
import { standingOf } from '../domain/book/standing-of';
import { keyAccount } from '../plays/facts-of';
import { prospectOf } from '../plays/prospect-of';
import { contextOf } from './context-of';

const today = day('2026-11-20');
const flags = (...statuses: Prospect['status'][]) =>
  concludeTier(contextOf({ prospects: statuses.map((status, at) => prospectOf({ id: String(at), status })) }), today);

it.each<[Prospect['status'][], boolean]>([
  [[], false],
  [['waiting'], true],
  [['declined'], false],
  [['accepted'], false],
  [['declined', 'accepted'], false],
  [['declined', 'waiting'], true],
])('flags that are %j: a decision is waited for: %s', (statuses, waits) => {
  const { flagged, tier } = flags(...statuses);
  expect(flagged).toBe(waits);
  expect(tier.tier).toBe(waits ? 'potential' : 'standard');
});

it('takes the band from the share, and nothing from an account without sales', () => {
  const { band, labels, tier } = concludeTier(contextOf({ standing: standingOf({ share: 0.42 }) }), today);
  expect(band.band).toBe('critical');
  expect(labels.map(({ label }) => label)).toEqual(['breadwinner']);
  expect(tier).toMatchObject({ tier: 'strategic', because: { rule: 'we depend on them', band: 'critical' } });
  expect(concludeTier(contextOf(), today).band).toMatchObject({ band: null, because: { share: null } });
});

it('takes the band from the sum where the settings say so', () => {
  const dependency = { ...defaultSettings.dependency, criterion: 'sum' as const, keySum: 50 };
  const settings = { ...defaultSettings, dependency };
  expect(concludeTier(contextOf({ standing: standingOf({ amount: 50 }), settings }), today).band.band).toBe('key');
  expect(concludeTier(contextOf({ standing: standingOf({ amount: 49 }), settings }), today).band.band).toBeNull();
});

it('keeps a tier that was set by hand', () => {
  expect(concludeTier(contextOf({ account: keyAccount() }), today).tier).toMatchObject({
    tier: 'key',
    computed: 'standard',
  });
});
