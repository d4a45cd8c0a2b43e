import { expect, it } from 'vitest';
import { charterOf } from '../../../lib/domain/programme/charter';
import { defaultSettings, Settings } from '../../../lib/domain/settings';

const figures = { accounts: { strategic: 2, key: 5, potential: 7, standard: 90 }, kams: 2, hours: 70 };

it('tells the thresholds in force and the figures beside them', () => {
  expect(charterOf(figures, defaultSettings)).toEqual({
    howMany: [
      { tier: 'strategic', accounts: 2 },
      { tier: 'key', accounts: 5 },
      { tier: 'potential', accounts: 7 },
      { tier: 'standard', accounts: 90 },
    ],
    criteria: {
      basis: 'profit',
      withoutProfitUpTo: 0.02,
      criterion: 'share',
      keyFrom: 0.1,
      keySum: 100_000,
      currency: 'EUR',
      criticalAbove: 0.2,
      monoclientAbove: 0.7,
      aBelow: 0.8,
      bBelow: 0.95,
    },
    tiers: [
      { tier: 'strategic', visitEvery: 1, reviewEvery: 3 },
      { tier: 'key', visitEvery: 3, reviewEvery: 3 },
      { tier: 'potential', visitEvery: 3, reviewEvery: null },
      { tier: 'standard', visitEvery: 12, reviewEvery: null },
    ],
    decisions: { qualifiedFrom: 4 },
    service: { kams: 2, fewestStrategic: 1, mostStrategic: 3, hoursPerRelationship: 5 },
    resources: { capacity: 160, hours: 70 },
    sales: ['repsFlag', 'kamDecides', 'repsServeStandard', 'rivalsHaveDifferentKams'],
  });
});

it('follows a changed setting', () => {
  const changed = Settings.parse({
    dependency: { keyFrom: 0.15 },
    reviews: { every: 6 },
    programme: { capacity: 100 },
  });
  const charter = charterOf({ ...figures, hours: null }, changed);
  expect(charter.criteria.keyFrom).toBe(0.15);
  expect(charter.tiers[0]?.reviewEvery).toBe(6);
  expect(charter.resources).toEqual({ capacity: 200, hours: null });
});
