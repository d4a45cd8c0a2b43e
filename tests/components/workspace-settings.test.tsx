import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { entriesOf, readEntries } from '../../components/workspace/settings/entries';
import { textOf } from '../../components/workspace/settings/text-names';
import { hintOf, nameOf, optionName, partName, sectionName, unitName } from '../../components/workspace/settings/words';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { saveSettings } from '../../lib/db/write/save-settings';
import { settingLeaves } from '../../lib/domain/setting-leaves';
import { defaultSettings } from '../../lib/domain/settings';
import { speak } from '../../lib/text';
import { when } from '../db/a-book';
import { english, german } from '../texts';
import { emptyBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  speak('en', english);
});

const save = page.getByRole('button', { name: 'Save', exact: true });
const keyFrom = page.getByLabelText('Key customer from', { exact: true });

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
    ['dependency.rates', 'usd 0.92\nCHF = 1,04', { dependency: { rates: { USD: 0.92, CHF: 1.04 } } }],
    [
      'ownAddresses',
      ' anna@our-firm.test \n\nanna.b@our-firm.test',
      { ownAddresses: ['anna@our-firm.test', 'anna.b@our-firm.test'] },
    ],
    [
      'managers.addresses',
      'Anna Becker anna@our-firm.test\nJonas Wolf  <jonas@our-firm.test>',
      { managers: { addresses: { 'Anna Becker': 'anna@our-firm.test', 'Jonas Wolf': 'jonas@our-firm.test' } } },
    ],
    ['managers.flagsTo', ' flags@our-firm.test ', { managers: { flagsTo: 'flags@our-firm.test' } }],
    ['calendar.workingDays', ['5', '1'], { calendar: { workingDays: [1, 5] } }],
  ])('into %s: %s', (id, entry, expected) => {
    expect(typed(id, entry)).toMatchObject({ settings: expected });
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

describe('the form', () => {
  it('shows a share as per cent, with its default, and saves it as a share', async () => {
    await showWorkspace('#/settings');
    await expect.element(keyFrom).toHaveValue('10');
    await expect.element(keyFrom).toHaveAccessibleDescription(/Default: 10 %$/);
    await userEvent.fill(keyFrom, '15');
    await save.click();
    await expect.element(page.getByText('Settings saved.')).toBeVisible();
    await expect.poll(async () => (await readSettings()).dependency.keyFrom).toBe(0.15);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(keyFrom).toHaveValue('10');
    await expect.poll(readSettings).toEqual(defaultSettings);
  });

  it('refuses a bad value at its field, saves nothing and loses nothing', async () => {
    await showWorkspace('#/settings');
    await userEvent.fill(page.getByLabelText('First call after'), '3');
    await userEvent.fill(keyFrom, '150');
    await save.click();
    await expect.element(keyFrom).toHaveAccessibleDescription('Write a number from 0 to 100.');
    await expect.element(keyFrom).toHaveFocus();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/one field needs your attention/);
    await expect.element(page.getByLabelText('First call after')).toHaveValue('3');
    await expect.poll(() => book.meta.get('settings')).toBeUndefined();
  });

  it('keeps what is typed while another tab saves, and saves only that', async () => {
    await showWorkspace('#/settings');
    const firstCall = page.getByLabelText('First call after');
    await userEvent.fill(firstCall, '3');
    await saveSettings({ ...defaultSettings, ownAddresses: ['anna@our-firm.test'] }, when, defaultSettings);
    await expect.element(firstCall).toHaveValue('3');
    await save.click();
    await expect.element(page.getByLabelText('Your own e-mail addresses')).toHaveValue('anna@our-firm.test');
    await expect.element(firstCall).toHaveValue('3');
    await expect.poll(readSettings).toMatchObject({ ownAddresses: ['anna@our-firm.test'], chain: { firstAfter: 3 } });
    await expect.element(save).toBeDisabled();
  });

  it('says so where another tab has changed the same, and keeps what was typed', async () => {
    await showWorkspace('#/settings');
    await userEvent.fill(keyFrom, '15');
    const dependency = { ...defaultSettings.dependency, keyFrom: 0.2 };
    await saveSettings({ ...defaultSettings, dependency }, when, defaultSettings);
    await save.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('changed in another tab');
    await expect.element(keyFrom).toHaveValue('15');
    await expect.poll(async () => (await readSettings()).dependency.keyFrom).toBe(0.2);
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await expect.element(keyFrom).toHaveValue('20');
  });

  it.each([
    ['Days off', 'daysOff'],
    ['Days worked', 'daysWorked'],
  ] as const)('adds and removes %s', async (label, name) => {
    await showWorkspace('#/settings');
    const days = page.getByRole('group', { name: label });
    await userEvent.fill(days.getByLabelText('Another day'), '2026-12-24');
    await days.getByRole('button', { name: 'Add this day' }).click();
    await save.click();
    await expect.poll(async () => (await readSettings()).calendar[name]).toEqual(['2026-12-24']);
    await page.getByRole('button', { name: 'Remove December 24, 2026' }).click();
    await save.click();
    await expect.poll(async () => (await readSettings()).calendar[name]).toEqual([]);
  });

  it('adds a country, narrows it down to a region, and removes it', async () => {
    const inUse = async () => (await readSettings()).holidays.countries;
    await showWorkspace('#/settings');
    await page.getByText('Public holidays', { exact: true }).click();
    const places = page.getByRole('group', { name: 'Countries and regions' });
    const add = async (country: string) => {
      await places.getByLabelText('Another country').selectOptions(country);
      await places.getByRole('button', { name: 'Add this country' }).click();
    };
    await add('Hungary');
    await add('Germany');
    await places.getByLabelText('Germany', { exact: true }).selectOptions('Bayern');
    await save.click();
    await expect.poll(inUse).toEqual(['HU', 'DE-BY']);
    await expect.element(places.getByLabelText('Germany', { exact: true })).toHaveDisplayValue('Bayern');
    await places.getByRole('button', { name: 'Remove Bayern' }).click();
    await save.click();
    await expect.poll(inUse).toEqual(['HU']);
  });

  it('goes back to the defaults, and undo brings the own values back', async () => {
    await book.meta.put({ key: 'settings', value: { ...defaultSettings, ownAddresses: ['anna@our-firm.test'] } });
    await showWorkspace('#/settings');
    const addresses = page.getByLabelText('Your own e-mail addresses');
    await expect.element(addresses).toHaveValue('anna@our-firm.test');
    await page.getByRole('button', { name: 'Back to the defaults' }).click();
    await expect.element(addresses).toHaveValue('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(addresses).toHaveValue('anna@our-firm.test');
  });
});
