import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { originOf } from '../../components/workspace/approved-sites/origin';
import { expectAccessible, showWorkspace, someAbilities } from './show-workspace';

const address = page.getByLabelText('Address of the site');
const add = page.getByRole('button', { name: 'Add site' });
const undo = page.getByRole('button', { name: 'Undo' });

describe('the address of a site', () => {
  it.each([
    ['https://mail.example.com', 'https://mail.example.com'],
    ['mail.example.com/webmail?x=1', 'https://mail.example.com'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['localhost', 'https://localhost'],
    ['crm:8443', 'https://crm:8443'],
    ['mail', null],
    ['my mail.example.com', null],
    ['ftp://mail.example.com', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('"%s" is %s', (typed, origin) => {
    expect(originOf(typed)).toBe(origin);
  });
});

describe('the sites', () => {
  it('asks for a well-known site within the click, and lists it', async () => {
    const abilities = await showWorkspace('#/sites');
    await page.getByRole('button', { name: 'Add Gmail at mail.google.com' }).click();
    await expect.poll(() => abilities.sites.approve).toHaveBeenCalledWith('https://mail.google.com');
    await expect
      .element(page.getByRole('region', { name: 'Your sites' }).getByRole('listitem'))
      .toMatchTextContent(/https:\/\/mail\.google\.com/);
    await expect.element(page.getByRole('button', { name: 'Gmail at mail.google.com: added' })).toBeDisabled();
  });

  it('offers each fixed address of an app, by mail and CRM, and says which read addresses only', async () => {
    await showWorkspace('#/sites', { width: 400 });
    const buttons = page.getByRole('button', { name: /^Add .* at / });
    await expect
      .poll(() => buttons.elements().map((button) => button.getAttribute('aria-label')))
      .toEqual([
        'Add Gmail at mail.google.com',
        'Add Zoho Mail at mail.zoho.com',
        'Add Zoho Mail at mail.zoho.eu',
        'Add Copper at app.copper.com',
      ]);
    await expect.element(page.getByText('addresses only', { exact: true })).toBeVisible();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await expectAccessible();
  });

  it('adds one by its address, takes it away, and brings it back', async () => {
    const abilities = await showWorkspace('#/sites');
    await userEvent.fill(address, 'mail.example.com');
    await add.click();
    await expect.element(page.getByText('Keyside reads mail.example.com from now on', { exact: false })).toBeVisible();
    await expect.element(address).toHaveValue('');
    await page.getByRole('button', { name: 'Remove mail.example.com' }).click();
    await expect.element(page.getByText('No site yet.', { exact: false })).toBeVisible();
    await expect.element(page.getByText('Keyside no longer reads mail.example.com.')).toBeVisible();
    await undo.click();
    await expect
      .poll(() => abilities.sites.approve, { message: 'asked for again, within the click' })
      .toHaveBeenCalledTimes(2);
    await expect.element(page.getByRole('button', { name: 'Remove mail.example.com' })).toBeVisible();
  });

  it('says so when the permission was not given, and keeps what was typed', async () => {
    await showWorkspace('#/sites', { abilities: someAbilities([], false) });
    await userEvent.fill(address, 'mail.example.com');
    await add.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/mail\.example\.com was not added/);
    await expect.element(address).toHaveValue('mail.example.com');
  });

  it('refuses what is no address without asking the browser', async () => {
    const abilities = await showWorkspace('#/sites');
    await userEvent.fill(address, 'mail');
    await add.click();
    await expect
      .element(address)
      .toHaveAccessibleDescription(
        'Write the address as in the browser’s address bar, such as https://mail.example.com',
      );
    await expect.poll(() => abilities.sites.approve).not.toHaveBeenCalled();
  });

  it('lets the app be chosen by hand, and back to recognising it', async () => {
    const abilities = await showWorkspace('#/sites', {
      abilities: someAbilities([{ origin: 'https://mail.example.com', fixed: false }]),
    });
    const app = page.getByLabelText('App on mail.example.com');
    await userEvent.selectOptions(app, 'Roundcube');
    await expect.element(app).toHaveValue('roundcube');
    await expect.element(page.getByText('Keyside reads mail.example.com as Roundcube', { exact: false })).toBeVisible();
    await expectAccessible();
    await expect
      .poll(() => abilities.sites.list())
      .toEqual([{ origin: 'https://mail.example.com', fixed: false, siteId: 'roundcube' }]);
    await userEvent.selectOptions(app, 'Recognise it');
    await expect.poll(() => abilities.sites.list()).toEqual([{ origin: 'https://mail.example.com', fixed: false }]);
    await expect.element(page.getByText('Keyside recognises by itself again', { exact: false })).toBeVisible();
    await undo.click();
    await expect.element(app).toHaveValue('roundcube');
    await expect.element(page.getByText('Taken back.')).toBeVisible();
    await expect.element(undo).not.toBeInTheDocument();
  });

  it('does not offer to remove a site that the organisation has set', async () => {
    await showWorkspace('#/sites', { abilities: someAbilities([{ origin: 'https://crm.example.com', fixed: true }]) });
    await expect.element(page.getByText('set by your organisation')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Remove crm.example.com' })).not.toBeInTheDocument();
  });
});

describe('what the user taught', () => {
  const taught = {
    host: 'crm.example.com:8443',
    pageKind: '/contacts/*',
    fields: { name: '.contact-name', company: 'a[href*="/companies/"]' },
  };
  const panel = page.getByRole('region', { name: 'Pages that you taught' });

  it.each(['light', 'dark'] as const)('is shown with its places, %s', async (theme) => {
    await showWorkspace('#/sites', { theme, width: 400, abilities: someAbilities([], true, [taught]) });
    await expect.element(panel.getByText('Pages like /contacts/*')).toBeVisible();
    await expect.element(panel).toMatchTextContent(/Name\.contact-nameCompanya\[href\*="\/companies\/"\]/);
    await expectAccessible();
  });

  it('is forgotten, and brought back', async () => {
    await showWorkspace('#/sites', { abilities: someAbilities([], true, [taught]) });
    await panel.getByRole('button', { name: 'Remove crm.example.com:8443/contacts/*' }).click();
    await expect.element(panel).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(panel.getByText('crm.example.com:8443')).toBeVisible();
  });
});
