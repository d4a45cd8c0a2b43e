import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { holdBook } from '../hold-book';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

/** Opens a tab of the account's page with all that is folded there. */
async function open(tab: 'plan' | 'details', shows: string) {
  await showWorkspace(`#/accounts/k/${tab}`);
  await expect.element(page.getByRole('region', { name: shows }).first()).toBeVisible();
  for (const group of document.querySelectorAll<HTMLDetailsElement>('[data-tab] details')) group.open = true;
}

const list = (title: string) => page.getByRole('region', { name: title, exact: true }).last();

describe('a record that another tab has changed since its form was opened', () => {
  const tender = { id: 'te', accountId: 'k', title: 'Cranes 2027', deadline: '2027-09-30', status: 'expected' };

  it('keeps both changes, or is refused in words with all that was typed', async () => {
    await book.table('tenders').put(tender);
    await open('plan', 'Care');
    const within = list('Tenders');
    await within.getByRole('button', { name: /^Edit/ }).click();
    const what = within.getByLabelText('What', { exact: true });
    await userEvent.fill(what, 'Cranes and hoists');
    await book.table('tenders').put({ ...tender, status: 'preparing' });
    await within.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => book.table('tenders').get('te'))
      .toMatchObject({ title: 'Cranes and hoists', status: 'preparing' });

    await within.getByRole('button', { name: /^Edit/ }).click();
    await userEvent.fill(what, 'Cranes only');
    await book.table('tenders').update('te', { title: 'Hoists only' });
    await within.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('changed in another tab');
    await expect.element(what).toHaveValue('Cranes only');
    await expect.poll(() => book.table('tenders').get('te')).toMatchObject({ title: 'Hoists only' });
  });
});

it('what is typed into a form that closes while it is still being saved is there when it is opened again', async () => {
  await book
    .table('tenders')
    .put({ id: 'te', accountId: 'k', title: 'Cranes', deadline: '2027-09-30', status: 'expected' });
  await open('plan', 'Care');
  const within = list('Tenders');
  const what = within.getByLabelText('What', { exact: true });
  await within.getByRole('button', { name: /^Edit/ }).click();
  await userEvent.fill(what, 'Cranes and hoists');
  const free = holdBook('tenders');
  await within.getByRole('button', { name: 'Save' }).click();
  await userEvent.fill(what, 'Cranes, hoists and lifts');
  free();
  await expect.poll(() => book.table('tenders').get('te')).toMatchObject({ title: 'Cranes and hoists' });
  await expect.element(what).not.toBeInTheDocument();
  await within.getByRole('button', { name: /^Edit/ }).click();
  await expect.element(what).toHaveValue('Cranes, hoists and lifts');
});

describe('an account that was saved elsewhere while its details stand open', () => {
  const details = () => page.getByRole('region', { name: 'Details', exact: true }).last();
  const market = () => details().getByLabelText('Market');
  const industry = () => details().getByLabelText('Industry');

  it('is shown as it is now where nothing was typed, and takes nothing away where something was', async () => {
    await open('details', 'Details');
    await expect.element(market()).toHaveValue('Hungary');
    await book.accounts.update('k', { market: 'Austria', updatedAt: '2026-11-19T10:00:00Z' });
    await expect.element(market()).toHaveValue('Austria');

    await userEvent.fill(industry(), 'Cranes');
    await book.accounts.update('k', { market: 'Poland', updatedAt: '2026-11-19T11:00:00Z' });
    await expect.element(page.getByText(/Poland/).first()).toBeVisible();
    await expect.element(industry()).toHaveValue('Cranes');
    await details().getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => book.accounts.get('k')).toMatchObject({ industry: 'Cranes', market: 'Poland' });
    await expect.element(market()).toHaveValue('Poland');
  });

  it('keeps what is typed while it is still being saved', async () => {
    await open('details', 'Details');
    await userEvent.fill(market(), 'Austria');
    const free = holdBook('accounts');
    const save = details().getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await userEvent.fill(industry(), 'Cranes');
    free();
    await expect.element(page.getByRole('status').filter({ hasText: 'saved' })).toBeVisible();
    await expect.poll(() => book.accounts.get('k')).toMatchObject({ market: 'Austria' });
    await expect.element(industry()).toHaveValue('Cranes');
    await save.click();
    await expect.poll(() => book.accounts.get('k')).toMatchObject({ market: 'Austria', industry: 'Cranes' });
    await expect.poll(() => book.drafts.count()).toBe(0);
  });

  it('leads to what was saved elsewhere where both have changed the same', async () => {
    await open('details', 'Details');
    await userEvent.fill(market(), 'Cranes');
    await book.accounts.update('k', { market: 'Austria', updatedAt: '2026-11-19T10:00:00Z' });
    await expect.element(page.getByText('Changed elsewhere meanwhile: Austria')).toBeVisible();
    await details().getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('changed in another tab');
    await expect.element(market()).toHaveValue('Cranes');
    await details().getByRole('button', { name: 'Start over' }).click();
    await expect.element(market()).toHaveValue('Austria');
    await userEvent.fill(market(), 'Cranes');
    await details().getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => book.accounts.get('k')).toMatchObject({ market: 'Cranes' });
  });
});
