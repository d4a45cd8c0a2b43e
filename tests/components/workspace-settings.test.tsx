import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { saveSettings } from '../../lib/db/write/save-settings';
import { defaultSettings } from '../../lib/domain/settings';
import { when } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { showWorkspace, someAbilities } from './show-workspace';

beforeEach(emptyBook);

const save = page.getByRole('button', { name: 'Save', exact: true });
const keyFrom = page.getByLabelText('Key customer from', { exact: true });

it('an address that a page told is taken away, and not taken for the user’s again', async () => {
  const learned = [
    { host: 'mail.our-firm.test', email: 'anna@our-firm.test' },
    { host: 'mail.otter.test', email: 'anna@otter.test' },
  ];
  await showWorkspace('#/settings', { abilities: someAbilities([], true, [], learned) });
  const rows = page.getByTestId('learned-address');
  await expect.poll(() => rows.elements().length).toBe(2);
  await page.getByRole('button', { name: 'Remove anna@otter.test' }).click();
  await expect.poll(() => rows.elements().length).toBe(1);
  await expect.poll(async () => (await readSettings()).othersAddresses).toEqual(['anna@otter.test']);
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

describe('the search', () => {
  const search = page.getByLabelText('Find a setting');
  const workdays = page.getByLabelText('First call after');

  it.each(['key customer', 'CUSTOMER key', 'breadwinner'])('finds by name and explanation: "%s"', async (words) => {
    await showWorkspace('#/settings');
    await userEvent.fill(search, words);
    await expect.element(keyFrom).toBeVisible();
    await expect.element(workdays).not.toBeInTheDocument();
  });

  it('opens what was folded, and says what to do where nothing fits', async () => {
    await showWorkspace('#/settings');
    const folded = page.getByLabelText('Most in a week');
    await expect.element(keyFrom).toBeVisible();
    await expect.element(folded).not.toBeVisible();
    await userEvent.fill(search, 'visit week');
    await expect.element(folded).toBeVisible();
    await userEvent.fill(search, 'zzz');
    await expect.element(page.getByRole('status').filter({ hasText: 'No setting has “zzz”' })).toBeVisible();
    await expect.element(folded).not.toBeInTheDocument();
  });

  it('loses nothing that was typed, and shows again what is refused', async () => {
    await showWorkspace('#/settings');
    await userEvent.fill(keyFrom, '150');
    await userEvent.fill(search, 'language');
    await expect.element(keyFrom).not.toBeInTheDocument();
    await save.click();
    await expect.element(keyFrom).toHaveFocus();
    await expect.element(keyFrom).toHaveValue('150');
    await expect.element(search).toHaveValue('');
  });
});
