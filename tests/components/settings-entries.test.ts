import { afterEach, describe, expect, it } from 'vitest';
import { entriesOf, readEntries } from '../../components/workspace/settings/entries';
import { textOf } from '../../components/workspace/settings/text-names';
import { hintOf, nameOf, optionName, partName, sectionName, unitName } from '../../components/workspace/settings/words';
import { settingLeaves } from '../../lib/domain/setting-leaves';
import { defaultSettings } from '../../lib/domain/settings';
import { speak } from '../../lib/text';
import { english, german } from '../texts';

afterEach(() => speak('en', english));

describe.each([
  ['en', english],
  ['de', german],
] as const)('in %s', (language, texts) => {
  it.each(settingLeaves.map((leaf) => [leaf.id, leaf] as const))('%s has all its texts', (_, leaf) => {
    speak(language, texts);
    const words = [
      nameOf(leaf),
      hintOf(leaf),
      sectionName(leaf.section),
      ...(leaf.part ? [partName(leaf.section, leaf.part)] : []),
      ...(leaf.unit ? [unitName(leaf.unit)] : []),
    ];
    for (const text of [...words, ...leaf.options.map((option) => optionName(leaf, option))]) {
      expect(text).not.toMatch(/^setting_/);
    }
    expect(nameOf(leaf)).not.toBe(textOf(leaf));
  });

  it('reads back every default as it shows it', () => {
    speak(language, texts);
    expect(readEntries(entriesOf(defaultSettings), {})).toEqual({ settings: defaultSettings });
  });
});

describe('what is typed', () => {
  const typed = (id: string, entry: string | string[]) => readEntries({ [id]: entry }, defaultSettings);

  it.each([
    ['dependency.keyFrom', '12,5', { dependency: { keyFrom: 0.125 } }],
    ['dependency.keyFrom', '7 %', { dependency: { keyFrom: 0.07 } }],
    ['rhythm.amberMedian', '1,75', { rhythm: { amberMedian: 1.75 } }],
    ['dependency.keySum', '500,000', { dependency: { keySum: 500_000 } }],
    ['dependency.keySum', '500.000,00', { dependency: { keySum: 500_000 } }],
    ['dependency.keySum', '500 000', { dependency: { keySum: 500_000 } }],
    ['dependency.rates', 'usd 1.085\nHUF 0,003', { dependency: { rates: { USD: 1.085, HUF: 0.003 } } }],
    ['dependency.rates', 'usd 0.92\nCHF = 1,04', { dependency: { rates: { USD: 0.92, CHF: 1.04 } } }],
    [
      'ownAddresses',
      ' anna@our-firm.test \n\nanna.b@our-firm.test',
      { ownAddresses: ['anna@our-firm.test', 'anna.b@our-firm.test'] },
    ],
    [
      'managers.addresses',
      'Anna Becker: anna@our-firm.test\nJonas Wolf  <jonas@our-firm.test>',
      { managers: { addresses: { 'Anna Becker': 'anna@our-firm.test', 'Jonas Wolf': 'jonas@our-firm.test' } } },
    ],
    ['managers.flagsTo', ' flags@our-firm.test ', { managers: { flagsTo: 'flags@our-firm.test' } }],
    ['calendar.workingDays', ['5', '1'], { calendar: { workingDays: [1, 5] } }],
  ])('into %s: %s', (id, entry, expected) => {
    expect(typed(id, entry)).toMatchObject({ settings: expected });
  });

  it('a thousand as the language writes it', () => {
    speak('de', german);
    expect(typed('dependency.keySum', '500.000')).toMatchObject({ settings: { dependency: { keySum: 500_000 } } });
    speak('en', english);
    expect(typed('dependency.keySum', '500.125')).toMatchObject({ settings: { dependency: { keySum: 500.125 } } });
  });

  it.each([
    ['dependency.keyFrom', '101'],
    ['dependency.keyFrom', ''],
    ['chain.between', '1.5'],
    ['chain.between', 'two'],
    ['calendar.remindAtHour', '24'],
    ['dependency.currency', 'EURO'],
    ['dependency.rates', 'USD'],
    ['dependency.rates', 'Dollar 1'],
    ['ownAddresses', 'anna'],
    ['managers.addresses', 'Anna Becker'],
    ['managers.addresses', 'anna@our-firm.test'],
    ['managers.flagsTo', 'Anna Becker'],
    ['calendar.workingDays', []],
    ['holidays.countries', ['Hungary']],
  ])('into %s: %s is refused', (id, entry) => {
    expect(typed(id, entry)).toEqual({ refused: new Set([id]) });
  });
});
