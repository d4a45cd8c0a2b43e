import { expect, it } from 'vitest';
import { defaultSettings, Settings } from '../../lib/domain/settings';

it('uses the thresholds of the trade by default', () => {
  expect(defaultSettings.dependency).toMatchObject({ keyFrom: 0.1, criticalAbove: 0.2, monoclientAbove: 0.7 });
  expect(defaultSettings.chain).toEqual({
    validFor: 30,
    remindBefore: 5,
    firstAfter: 1,
    between: 2,
    mostUnanswered: 4,
  });
});

it('refuses a currency that cannot be worded as money', () => {
  const withCurrency = (currency: string) => Settings.safeParse({ dependency: { currency } }).success;
  expect([withCurrency('HUF'), withCurrency('E1R'), withCurrency('eur')]).toEqual([true, false, false]);
});
