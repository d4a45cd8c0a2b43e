import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { originOf } from '../../components/workspace/approved-sites/origin';
import { showWorkspace, someAbilities } from './show-workspace';

const address = page.getByLabelText('Address of the site');
const add = page.getByRole('button', { name: 'Add site' });

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
    await page.getByRole('button', { name: 'Add Gmail' }).click();
    expect(abilities.sites.approve).toHaveBeenCalledWith('https://mail.google.com');
    await expect
      .element(page.getByRole('main').getByRole('listitem'))
      .toMatchTextContent(/https:\/\/mail\.google\.com/);
    await expect.element(page.getByRole('button', { name: 'Gmail: added' })).toBeDisabled();
  });

  it('adds one by its address and takes it away again', async () => {
    await showWorkspace('#/sites');
    await userEvent.fill(address, 'mail.example.com');
    await add.click();
    await expect.element(page.getByText('Keyside reads mail.example.com from now on.', { exact: false })).toBeVisible();
    await expect.element(address).toHaveValue('');
    await page.getByRole('button', { name: 'Remove mail.example.com' }).click();
    await expect.element(page.getByText('No site yet.', { exact: false })).toBeVisible();
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
    expect(abilities.sites.approve).not.toHaveBeenCalled();
  });

  it('lets the app be chosen by hand, and back to recognising it', async () => {
    const abilities = await showWorkspace('#/sites', {
      abilities: someAbilities([{ origin: 'https://mail.example.com', fixed: false }]),
    });
    const app = page.getByLabelText('App on mail.example.com');
    await userEvent.selectOptions(app, 'Roundcube');
    await expect.element(app).toHaveValue('roundcube');
    expect(await abilities.sites.list()).toEqual([
      { origin: 'https://mail.example.com', fixed: false, siteId: 'roundcube' },
    ]);
    await userEvent.selectOptions(app, 'Recognise it');
    await expect.poll(() => abilities.sites.list()).toEqual([{ origin: 'https://mail.example.com', fixed: false }]);
  });

  it('does not offer to remove a site that the organisation has set', async () => {
    await showWorkspace('#/sites', { abilities: someAbilities([{ origin: 'https://crm.example.com', fixed: true }]) });
    await expect.element(page.getByText('set by your organisation')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Remove crm.example.com' })).not.toBeInTheDocument();
  });
});
