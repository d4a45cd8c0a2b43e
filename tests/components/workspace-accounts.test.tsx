import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const rows = () => page.getByTestId('account-row');
const names = () =>
  rows()
    .elements()
    .map((row) => row.querySelector('a')?.textContent);
const search = page.getByLabelText('Search accounts');

async function fillWithThousands() {
  const many = Array.from({ length: 3000 }, (_, at) => anAccount({ id: `n${at}`, name: `Account ${at + 1}` }));
  await book.accounts.bulkPut(many.map(accountRow));
}

describe('the list', () => {
  it('shows name, group, tier, share, last contact and next step', async () => {
    await fillBook();
    await showWorkspace('#/accounts');
    const row = rows().filter({ hasText: 'Kovács Bau Kft.' });
    for (const shown of ['Kovács Group', 'Strategic account', '18%', 'Nov 13', 'Nov 16: Ask for the floor plan']) {
      await expect.element(row).toMatchTextContent(new RegExp(shown));
    }
  });

  it('finds by name, alias, domain, group and KAM, and says when nothing fits', async () => {
    await fillBook();
    await showWorkspace('#/accounts');
    for (const typed of ['kovács-bau.test', 'bau anna', 'group hungary']) {
      await userEvent.fill(search, typed.replace('kovács-bau', 'kovacs-bau'));
      await expect.poll(names).toEqual(['Kovács Bau Kft.']);
    }
    for (const typed of ['KOVÁCS', 'kft kovacs', 'bau hungary anná']) {
      await userEvent.fill(search, typed);
      await expect.poll(names).toContain('Kovács Bau Kft.');
    }
    await userEvent.fill(search, 'nobody');
    await expect.element(page.getByText('No account matches “nobody”.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all accounts' }).click();
    await expect.poll(names).toHaveLength(2);
  });

  it('sorts by name, or by share with the largest first', async () => {
    await fillBook();
    await book.accounts.put(accountRow(anAccount({ id: 'a', name: 'Ahlers AG' })));
    await showWorkspace('#/accounts');
    await expect.poll(names).toEqual(['Ahlers AG', 'Kovács Bau Kft.', 'Kovács Group']);
    await userEvent.selectOptions(page.getByLabelText('Sort by'), 'Share');
    await expect.poll(names).toEqual(['Kovács Bau Kft.', 'Ahlers AG', 'Kovács Group']);
  });

  it('draws a few of thousands, the right ones at the end, and finds any', async () => {
    await fillWithThousands();
    await showWorkspace('#/accounts');
    await expect.poll(() => names()[0]).toBe('Account 1');
    await expect.poll(() => names().length).toBeLessThan(100);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => names().at(-1)).toBe('Account 3000');
    await expect.poll(() => names().length).toBeLessThan(100);
    const last = () => rows().last().element().getBoundingClientRect();
    await expect.poll(() => last().top).toBeGreaterThan(0);
    await expect.poll(() => last().bottom).toBeLessThanOrEqual(window.innerHeight);
    await userEvent.fill(search, 'account 1777');
    await expect.poll(names).toEqual(['Account 1777']);
  });

  it('says what to do when the book is empty', async () => {
    await showWorkspace('#/accounts');
    await expect.element(page.getByText('Your book is empty')).toBeVisible();
  });
});

describe('a new account', () => {
  const fields = async (name: string, domain: string) => {
    await page.getByRole('button', { name: 'New account' }).click();
    await userEvent.fill(page.getByLabelText('Company', { exact: true }), name);
    await userEvent.fill(page.getByLabelText('E-mail domains'), domain);
    await page.getByRole('button', { name: 'Create account' }).click();
  };

  it('opens when it is saved, and undo takes it back', async () => {
    await showWorkspace('#/accounts');
    await fields('Brightwater Ltd', 'https://www.brightwater.test/about');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Brightwater Ltd' })).toBeVisible();
    await expect
      .poll(async () => (await book.accounts.toArray()).map(({ domains }) => domains))
      .toEqual([['brightwater.test']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('This account is not in your book')).toBeVisible();
  });

  it.each([
    ['', '', 'Write the name of the company.'],
    ['Brightwater Ltd', 'anna@gmail.com', 'gives mailboxes to everybody'],
    ['Brightwater Ltd', 'co.uk', 'is shared by many companies'],
    ['Brightwater Ltd', 'bright water', 'is not a company’s domain'],
  ])('called "%s" with the domain "%s" is refused at its field, nothing typed is lost', async (name, domain, why) => {
    await showWorkspace('#/accounts');
    await fields(name, domain);
    await expect.element(page.getByText(why, { exact: false })).toBeVisible();
    await expect.poll(() => document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    await expect.element(page.getByLabelText('E-mail domains')).toHaveValue(domain);
    await expect.poll(() => book.accounts.count()).toBe(0);
  });
});
