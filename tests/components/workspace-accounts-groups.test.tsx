import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
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
const row = (name: string) => rows().filter({ hasText: name });
const names = () =>
  rows()
    .elements()
    .map((one) => one.querySelector('a')?.textContent);
const aVisit = (id: string, at: string) => ({
  ...{ id, at, accountId: 'silent', personIds: [] as string[], kind: 'visit' as const, direction: 'out' as const },
});

/** Beside the group, whose top nobody has spoken with by itself, a key customer that was visited long ago. */
async function fillWithSilent(): Promise<void> {
  await fillBook();
  await book.accounts.put(accountRow(anAccount({ id: 'silent', name: 'Silent AG' })));
  const own = { accountId: 'silent', customerId: 'silent', share: 0.12, ownAmount: 270_000, amount: 270_000 };
  await book.standings.bulkPut([
    { ...standing, accountId: 'group', ownAmount: 32_300 },
    { ...standing, ...own },
  ]);
  await book.touches.put(aVisit('long-ago', '2026-07-01T09:00:00Z'));
}

describe('the row of a group', () => {
  it('shows what all its companies have: the sum, the latest contact, the soonest step', async () => {
    await fillWithSilent();
    await showWorkspace('#/accounts?groups');
    for (const shown of ['€412.3K', 'Nov 13', 'Nov 16: Ask for the floor plan']) {
      await expect.element(row('Kovács Group')).toMatchTextContent(new RegExp(shown));
    }
    await expect.poll(() => page.getByTitle('Kovács Bau Kft.', { exact: true }).elements().length).toBeGreaterThan(0);
    await page.getByTestId('account-group').click();
    await expect.element(row('Kovács Bau Kft.')).toMatchTextContent(/€380K/);
  });

  it('is sorted by the sum of the group, and by its own without groups', async () => {
    await fillWithSilent();
    await showWorkspace('#/accounts?groups&sort=-profit');
    await expect.poll(names).toEqual(['Kovács Group', 'Silent AG']);
    await page.getByTestId('account-groups').click();
    await expect.poll(names).toEqual(['Kovács Bau Kft.', 'Silent AG', 'Kovács Group']);
  });

  it('counts below it those alone whom the list has', async () => {
    await fillWithSilent();
    await showWorkspace('#/accounts?groups&industry=construction');
    await expect.element(page.getByTestId('account-group')).toMatchTextContent('1');
    await page.getByTestId('account-group').click();
    await expect.poll(names).toEqual(['Kovács Group', 'Kovács Bau Kft.']);
    await showWorkspace('#/accounts?groups&group=');
    await expect.poll(names).toEqual(['Kovács Group', 'Silent AG']);
    await expect.element(page.getByTestId('account-group')).not.toBeInTheDocument();
  });
});

it('whom nobody has spoken with for 60 days is asked of customers: a group is silent where all of it is', async () => {
  await fillWithSilent();
  await showWorkspace('#/accounts');
  await page.getByTestId('account-views').click();
  await page.getByTestId('saved-view').filter({ hasText: 'no contact for 60 days' }).click();
  await expect.poll(names).toEqual(['Silent AG']);
  await book.touches.put(aVisit('now', '2026-11-16T09:00:00Z'));
  await book.touches.where({ accountId: 'k' }).delete();
  await expect.poll(names).toEqual(['Kovács Group']);
});

it('health, gaps and the kind of the last contact are read where they are asked for', async () => {
  await fillWithSilent();
  await showWorkspace('#/accounts?columns=health,gaps,lastKind&sort=-gaps');
  await expect.element(row('Silent AG')).toMatchTextContent(/Visit/);
  await expect.element(row('Kovács Bau Kft.')).toMatchTextContent(/\d+\d/);
  await expect.poll(() => document.querySelectorAll('[aria-busy=true]').length).toBe(0);
  await expectAccessible();
  await showWorkspace('#/accounts?columns=health,gaps,lastKind&lastKind=visit');
  await expect.poll(names).toEqual(['Silent AG']);
});

it('a word of the address that stands for nothing filters nothing, and is said', async () => {
  await fillWithSilent();
  await showWorkspace('#/accounts?tier=kee&sort=size');
  await expect.element(page.getByText('shown without: Tier: kee and size.', { exact: false })).toBeVisible();
  await expect.poll(names).toHaveLength(3);
  await page.getByRole('button', { name: 'All right' }).click();
  await expect.element(page.getByText('shown without', { exact: false })).not.toBeInTheDocument();
  await expect.poll(() => window.location.hash).toBe('#/accounts?sort=name');
});
