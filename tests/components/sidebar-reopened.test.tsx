import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { clearSiteData, deleteFromElsewhere } from '../close-book';
import { anAccount, aPerson } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

/** Notes every state of the sidebar from now on; returns the notes. */
function noteStates(): string[] {
  const noted: string[] = [];
  new MutationObserver(() => noted.push(document.documentElement.dataset['state'] ?? '')).observe(
    document.documentElement,
    { attributes: true, attributeFilter: ['data-state'] },
  );
  return noted;
}

it('a book closed under the sidebar opens again: nothing flickers, an open form keeps its text and is saved', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('account-name')).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const text = page.getByRole('textbox').first();
  await userEvent.fill(text, 'Send the plans');
  const noted = noteStates();
  book.close();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByTestId('next-step').filter({ hasText: 'Send the plans' })).toBeVisible();
  await expect.poll(async () => (await book.followUps.toArray()).map((row) => row.text)).toContain('Send the plans');
  await expect.poll(() => noted).toEqual([]);
});

it.each([
  ['another tab deletes it', deleteFromElsewhere],
  ['site data are cleared', clearSiteData],
])('after %s the sidebar says that nobody is known, and shows them once they are back', async (_, close) => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('account-name')).toBeVisible();
  const noted = noteStates();
  await close();
  await expect.element(page.getByTestId('new-account')).toBeVisible();
  await fillBook();
  await expect.element(page.getByTestId('account-name')).toBeVisible();
  await expect.poll(() => noted).toEqual(['unknown', 'matched']);
});

it('the workspace lists what is there after the book was closed by force', async () => {
  await showWorkspace('#/accounts');
  await expect.element(page.getByText('Kovács Bau Kft.').first()).toBeVisible();
  await clearSiteData();
  await expect.element(page.getByText('Kovács Bau Kft.')).not.toBeInTheDocument();
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
  await book.people.put(personRow(aPerson({ id: 'p', accountId: 'o', name: 'Li' })));
  await expect.element(page.getByText('Otter Ltd').first()).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
