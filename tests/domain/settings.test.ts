import { expect, it } from 'vitest';
import { defaultSettings, keptSettings, Settings } from '../../lib/domain/settings';

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

it.each<[string, unknown, object]>([
  ['nothing', undefined, {}],
  ['no settings at all', 'dark', {}],
  [
    'a language that is none',
    { language: 'xx', ownAddresses: ['anna@our-firm.test'] },
    { ownAddresses: ['anna@our-firm.test'] },
  ],
  [
    'one address of three',
    { ownAddresses: ['anna@our-firm.test', 'anna', 'jonas@our-firm.test'] },
    { ownAddresses: ['anna@our-firm.test', 'jonas@our-firm.test'] },
  ],
  [
    'a share of 300 %',
    { dependency: { keyFrom: 3, currency: 'HUF' } },
    { dependency: { ...defaultSettings.dependency, currency: 'HUF' } },
  ],
  ['a group that is none', { dependency: null, language: 'hu' }, { language: 'hu' }],
  ['two bad ones', { language: 1, ownAddresses: [1, 2], chain: { between: 'two' } }, { ownAddresses: [] }],
])('of kept settings, %s costs only itself', (_, kept, expected) => {
  expect(keptSettings(kept)).toEqual({ ...defaultSettings, ...expected });
});
