import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { siteLinks } from '../../components/workspace/welcome/site-links';
import { readSettings } from '../../lib/db/read/settings';
import { book } from '../../lib/db/schema';
import { saveSettings } from '../../lib/db/write/save-settings';
import { speak } from '../../lib/text';
import { when } from '../db/a-book';
import { english, german } from '../texts';
import { expectAccessible, showWorkspace, someAbilities } from './show-workspace';
import { takePicture } from './take-picture';

const allow = page.getByTestId('welcome-allow');
const tile = (name: string) => page.getByRole('checkbox', { name: new RegExp(name) });
const step = (title: string) => page.getByRole('region', { name: title });
const sites = step('Choose your mail and your CRM');
const ready = step('Open a customer’s mail');

beforeEach(() => book.meta.delete('settings'));
afterEach(() => speak('en', english));

describe('the sites', () => {
  it('are allowed by one question of the browser for all that is chosen, an own address too', async () => {
    const abilities = await showWorkspace('#/welcome');
    await expect.element(allow).toBeDisabled();
    await tile('Zoho Mail').click();
    await tile('HubSpot').click();
    await userEvent.fill(page.getByLabelText('At another address (optional)'), 'crm.example.com/login');
    await expect.element(allow).toHaveTextContent('Allow 3 sites');
    await allow.click();
    await expect
      .poll(() => abilities.sites.approveAll)
      .toHaveBeenCalledExactlyOnceWith([
        'https://mail.zoho.com',
        'https://mail.zoho.eu',
        'https://*.hubspot.com',
        'https://crm.example.com',
      ]);
    await expect
      .element(sites.getByRole('status'))
      .toHaveTextContent('Keyside reads Zoho Mail, HubSpot, and crm.example.com.');
    await expect.element(sites.getByRole('img', { name: 'done' })).toBeVisible();
    await expect.element(tile('HubSpot')).toBeDisabled();
    // No link to an address that each customer has another of.
    const links = () => ready.getByRole('link', { name: /^Open / }).elements();
    await expect
      .poll(() => links().map((link) => link.getAttribute('href')))
      .toEqual(['https://mail.zoho.com', 'https://crm.example.com']);
  });

  it('are not asked for where the own address is none, and what was chosen stays', async () => {
    const abilities = await showWorkspace('#/welcome');
    await tile('Gmail').click();
    const own = page.getByLabelText('At another address (optional)');
    await userEvent.fill(own, 'mail');
    await allow.click();
    await expect.element(own).toHaveAttribute('aria-invalid', 'true');
    await expect.poll(() => abilities.sites.approveAll).not.toHaveBeenCalled();
    await expect.element(tile('Gmail')).toBeChecked();
  });

  it('stay chosen where the browser’s question was answered with no', async () => {
    await showWorkspace('#/welcome', { abilities: someAbilities([], false) });
    await tile('Gmail').click();
    await allow.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/the permission was not given/);
    await expect.element(tile('Gmail')).toBeChecked();
  });
});

it('the sample book comes by one click and goes by another', async () => {
  await showWorkspace('#/welcome');
  await page.getByTestId('sample-load').click();
  const filled = step('Fill your book');
  await expect.element(filled.getByRole('status')).toMatchTextContent(/\d+ accounts in your book/);
  await expect.element(filled.getByRole('img', { name: 'done' })).toBeVisible();
  await page.getByTestId('sample-remove').click();
  await expect.element(page.getByTestId('sample-load')).toBeEnabled();
  await expect.poll(() => book.accounts.count()).toBe(0);
});

it('the own address is kept among the settings, and a wrong one is not', async () => {
  await showWorkspace('#/welcome');
  await page.getByText('Your own mail address (optional)').click();
  const own = page.getByLabelText('Your own e-mail addresses');
  const save = ready.getByRole('button', { name: 'Save' });
  await userEvent.fill(own, 'jo');
  await save.click();
  await expect.element(own).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(own, 'jo@own.test');
  await save.click();
  await expect.element(page.getByText('Your address is saved.')).toBeVisible();
  await expect.poll(async () => (await readSettings()).ownAddresses).toEqual(['jo@own.test']);
});

it('the own address that is being typed stays while another tab saves one, and does not write over it', async () => {
  await showWorkspace('#/welcome');
  await page.getByText('Your own mail address (optional)').click();
  const own = page.getByLabelText('Your own e-mail addresses');
  await userEvent.fill(own, 'jo@own');
  const before = await readSettings();
  await saveSettings({ ...before, ownAddresses: ['anna@own.test'] }, when, before);
  await userEvent.type(own, '.test');
  await expect.element(own).toHaveValue('jo@own.test');
  await ready.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText(/has been changed in another tab/)).toBeVisible();
  await expect.element(own).toHaveValue('jo@own.test');
  await expect.poll(async () => (await readSettings()).ownAddresses).toEqual(['anna@own.test']);
});

it('shows the keys that open the sidebar, and no navigation', async () => {
  await showWorkspace('#/welcome');
  await expect.element(ready.getByText('Alt+Shift+K')).toBeVisible();
  await expect.poll(() => page.getByRole('navigation').elements()).toEqual([]);
});

it.each(['#/settings', '#/today'])('is reached again from %s', async (hash) => {
  await showWorkspace(hash);
  await page.getByRole('link', { name: 'First steps' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Welcome to Keyside');
});

it('an app with several addresses is named once', () => {
  const { siteChoices } = someAbilities();
  const approved = ['https://mail.zoho.com', 'https://mail.zoho.eu', 'https://x.test'];
  expect(
    siteLinks(
      approved.map((origin) => ({ origin, fixed: false })),
      siteChoices,
    ),
  ).toEqual([
    { name: 'Zoho Mail', origin: 'https://mail.zoho.com' },
    { name: 'x.test', origin: 'https://x.test' },
  ]);
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each([360, 1280])('stands well at a width of %i, in German', async (width) => {
    speak('de', german);
    const abilities = someAbilities([{ origin: 'https://mail.google.com', fixed: false }]);
    await showWorkspace('#/welcome', { theme, width, height: 800, abilities });
    await expect.element(page.getByTestId('sample-load')).toBeEnabled();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await expectAccessible();
    await takePicture(page, `__screenshots__/welcome-${theme}-${width}.png`);
  });
});
