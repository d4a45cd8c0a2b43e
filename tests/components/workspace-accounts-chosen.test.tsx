import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook, standing } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  window.history.replaceState(null, '');
});

const rows = () => page.getByTestId('account-row');
const names = () =>
  rows()
    .elements()
    .map((row) => row.querySelector('a')?.textContent);
const heading = (name: string) => page.getByRole('columnheader', { name, exact: true });
const box = () => page.getByRole('table').element().parentElement as HTMLElement;
const search = page.getByLabelText('Search accounts');

describe('selected accounts', () => {
  const bar = page.getByTestId('account-bulk');
  const action = (name: string) => page.getByTestId('bulk-action').filter({ hasText: name });
  const select = (name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
  const threeAccounts = async () => {
    await fillBook();
    await book.accounts.put(accountRow(anAccount({ id: 'a', name: 'Ahlers AG' })));
    await showWorkspace('#/accounts?sort=name');
    await expect.poll(names).toHaveLength(3);
  };

  it('are picked by a click, a range with shift, X, and all at once; Escape lets go of them', async () => {
    await threeAccounts();
    await select('Ahlers AG').click();
    await expect.element(bar).toMatchTextContent('1 account selected');
    await select('Kovács Group').click({ modifiers: ['Shift'] });
    await expect.element(bar).toMatchTextContent('3 accounts selected');
    await select('Kovács Bau Kft.').click();
    await userEvent.keyboard('x');
    await expect.element(bar).toMatchTextContent('3 accounts selected');
    await userEvent.keyboard('x');
    await expect.element(bar).toMatchTextContent('2 accounts selected');
    await expect.element(select('Kovács Bau Kft.')).not.toBeChecked();
    await page.getByTestId('account-choose-all').click();
    await expect.element(bar).toMatchTextContent('3 accounts selected');
    await userEvent.fill(search, 'ahlers');
    await expect.element(bar).toMatchTextContent('3 accounts selected, 2 of them not in this list');
    await select('Ahlers AG').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(bar).not.toBeInTheDocument();
  });

  it('are given a manager, a tag and a step, each with one undo', async () => {
    await threeAccounts();
    await page.getByTestId('account-choose-all').click();
    await action('KAM').click();
    await userEvent.fill(page.getByLabelText('Key account manager'), 'Bela Nagy');
    await page.getByTestId('bulk-apply').click();
    const kams = async () => (await book.accounts.toArray()).map(({ kam }) => kam);
    await expect.poll(kams).toEqual(['Bela Nagy', 'Bela Nagy', 'Bela Nagy']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(kams).toEqual([undefined, undefined, 'Anna Becker']);
    await action('Tag').click();
    await page.getByTestId('bulk-apply').click();
    await expect.element(page.getByText('Write something here.')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Add', { exact: true }), 'fair');
    await page.getByTestId('bulk-apply').click();
    await expect
      .poll(async () => (await book.accounts.toArray()).map(({ tags }) => tags))
      .toEqual([['fair'], ['fair'], ['fair']]);
    await action('Next step').click();
    await userEvent.fill(page.getByLabelText('What is to be done?'), 'Invite them');
    await userEvent.fill(page.getByLabelText('By when?'), '2026-12-01');
    await page.getByTestId('bulk-apply').click();
    const steps = () => book.followUps.filter(({ text }) => text === 'Invite them').count();
    await expect.poll(steps).toBe(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(steps).toBe(0);
    await expectAccessible();
  });

  it('are changed with their progress in sight where they are many, and not at all where that is stopped', async () => {
    const many = Array.from({ length: 2100 }, (_, at) => anAccount({ id: `n${at}`, name: `Account ${at + 1}` }));
    await book.accounts.bulkPut(many.map(accountRow));
    await showWorkspace('#/accounts');
    await page.getByTestId('account-choose-all').click();
    await action('Status').click();
    await userEvent.selectOptions(page.getByLabelText('Status').last(), 'former');
    // As long as somebody else writes, the change waits.
    const other = Promise.withResolvers<void>();
    const writing = book.transaction('rw', book.accounts, () => Dexie.waitFor(other.promise));
    await page.getByTestId('bulk-apply').click();
    await expect.element(page.getByTestId('bulk-progress')).toBeVisible();
    await page.getByTestId('bulk-stop').click();
    other.resolve();
    await writing;
    await expect.element(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
    await expect.poll(() => book.accounts.filter(({ status }) => status === 'former').count()).toBe(0);
    await expect.element(bar).toMatchTextContent('2,100 accounts selected');
  });

  it('two of them can be made one', async () => {
    await threeAccounts();
    await select('Ahlers AG').click();
    await expect.element(page.getByTestId('bulk-merge')).not.toBeInTheDocument();
    await select('Kovács Group').click();
    await page.getByTestId('bulk-merge').click();
    await expect.element(page.getByTestId('merge-confirm')).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('Ahlers AG');
  });

  it('are still selected, and the list as far down, when somebody comes back to it', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => anAccount({ id: `n${at}`, name: `Account ${at + 1}` }));
    await book.accounts.bulkPut(many.map(accountRow));
    await showWorkspace('#/accounts?sort=-name');
    await select('Account 2990').click();
    box().scrollTo(0, 20_000);
    await expect.poll(() => names()[0]).not.toBe('Account 3000');
    await expect.poll(() => Reflect.get(window.history.state ?? {}, 'accounts')?.scroll).toBe(20_000);
    window.location.hash = '#/trash';
    await expect.element(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible();
    window.history.back();
    await expect.element(bar).toMatchTextContent('1 account selected');
    await expect.poll(() => box().scrollTop).toBe(20_000);
    await expect.element(heading('Account')).toHaveAttribute('aria-sort', 'descending');
  });
});

describe('groups', () => {
  it('are folded under their top, which stands for all of them, until they are opened', async () => {
    await fillBook();
    await book.accounts.put(accountRow(anAccount({ id: 'a', name: 'Ahlers AG' })));
    await book.standings.put({ ...standing, accountId: 'group', ownAmount: 32_300 });
    await showWorkspace('#/accounts?sort=name');
    await expect.poll(names).toEqual(['Ahlers AG', 'Kovács Bau Kft.', 'Kovács Group']);
    await page.getByTestId('account-groups').click();
    await expect.poll(names).toEqual(['Ahlers AG', 'Kovács Group']);
    await expect.element(rows().filter({ hasText: 'Kovács Group' })).toMatchTextContent('€412.3K');
    await expect.poll(() => window.location.hash).toBe('#/accounts?sort=name&groups=');
    await page.getByRole('button', { name: 'Show those below Kovács Group: 1' }).click();
    await expect.poll(names).toEqual(['Ahlers AG', 'Kovács Group', 'Kovács Bau Kft.']);
    await page.getByTestId('account-choose-all').click();
    await expect.element(page.getByTestId('account-bulk')).toMatchTextContent('3 accounts selected');
    await page.getByRole('button', { name: 'Hide those below Kovács Group' }).click();
    await expect.poll(names).toEqual(['Ahlers AG', 'Kovács Group']);
    await expect.element(page.getByTestId('account-choose-all')).toBeChecked();
    await userEvent.fill(search, 'bau');
    await expect.poll(names).toEqual(['Kovács Group']);
    await expectAccessible();
  });
});
