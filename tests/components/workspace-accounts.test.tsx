import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readAccountOrder } from '../../lib/db/read/account-list';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

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
const chips = () =>
  page
    .getByTestId('account-filter')
    .elements()
    .map((chip) => chip.querySelector('button')?.textContent);
const box = () => page.getByRole('table').element().parentElement as HTMLElement;
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
    for (const shown of ['Kovács Group', 'Strategic', '18%', 'Nov 13', 'Nov 16: Ask for the floor plan']) {
      await expect.element(row).toMatchTextContent(new RegExp(shown));
    }
  });

  it('leads to an account by a press on the middle of its name, and by one on its group’s below it', async () => {
    await fillBook();
    const name = page.getByRole('link', { name: 'Kovács Bau Kft.' });
    for (const pressed of [name, rows().filter({ hasText: 'Kovács Bau Kft.' }).getByText('Kovács Group')]) {
      await showWorkspace('#/accounts');
      await expect.element(name).toBeVisible();
      const path = name.element().getAttribute('href');
      const { left, top, width, height } = pressed.element().getBoundingClientRect();
      (document.elementFromPoint(left + width / 2, top + height / 2) as HTMLElement).click();
      await expect.poll(() => window.location.hash).toBe(path);
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

  it('sorts by a press on a heading, the other way round by another, and the address says so', async () => {
    await fillBook();
    await book.accounts.put(accountRow(anAccount({ id: 'a', name: 'Ahlers AG' })));
    await showWorkspace('#/accounts');
    await expect.poll(names).toEqual(['Kovács Bau Kft.', 'Ahlers AG', 'Kovács Group']);
    await heading('Account').getByRole('button').click();
    await expect.poll(names).toEqual(['Ahlers AG', 'Kovács Bau Kft.', 'Kovács Group']);
    await heading('Account').getByRole('button').click();
    await expect.poll(names).toEqual(['Kovács Group', 'Kovács Bau Kft.', 'Ahlers AG']);
    await expect.element(heading('Account')).toHaveAttribute('aria-sort', 'descending');
    await heading('Share').getByRole('button').click();
    await expect.poll(names).toEqual(['Kovács Bau Kft.', 'Ahlers AG', 'Kovács Group']);
    await expect.element(heading('Share')).toHaveAttribute('aria-sort', 'descending');
    await expect.element(heading('Account')).toHaveAttribute('aria-sort', 'none');
    await expect.poll(() => window.location.hash).toBe('#/accounts?sort=-share');
    await expect.poll(readAccountOrder).toEqual({ by: 'share', isDown: true });
    await showWorkspace('#/accounts');
    await expect.element(heading('Share')).toHaveAttribute('aria-sort', 'descending');
  });

  it('filters by words and figures, each a chip that opens and goes; the address keeps them', async () => {
    await fillBook();
    await book.accounts.put(accountRow(anAccount({ id: 'a', name: 'Ahlers AG', tags: ['fair'] })));
    await showWorkspace('#/accounts');
    await page.getByTestId('account-filter-add').click();
    await userEvent.selectOptions(page.getByLabelText('Filter by'), 'Tags');
    await page.getByRole('checkbox', { name: 'fair (1)' }).click();
    await expect.poll(names).toEqual(['Ahlers AG']);
    await userEvent.selectOptions(page.getByLabelText('Filter by'), 'Last contact');
    await page.getByRole('button', { name: 'No contact for 60 days' }).click();
    await expect.poll(names).toEqual(['Ahlers AG']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(chips).toEqual(['Tags: fair', 'No contact for 60 days']);
    await expect.poll(() => window.location.hash).toBe('#/accounts?tags=fair&lastContact=60..&sort=-profit');
    await page.getByRole('button', { name: 'Remove the filter: Tags: fair' }).click();
    await expect.poll(names).toEqual(['Ahlers AG']);
    await page.getByRole('button', { name: 'No contact for 60 days', exact: true }).click();
    await userEvent.fill(page.getByLabelText('At least'), '');
    await userEvent.fill(page.getByLabelText('At most'), '30');
    await expect.poll(names).toEqual(['Kovács Bau Kft.', 'Kovács Group']);
    await expect.poll(chips).toEqual(['Contact within 30 days']);
    await expect.element(page.getByText('2 of 3 accounts', { exact: false })).toBeVisible();
  });

  it('says that nobody fits the filters, and shows all again', async () => {
    await fillBook();
    await showWorkspace('#/accounts?kam=Nobody');
    await expect.element(page.getByText('No account fits these filters.')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Show all accounts' }).last().click();
    await expect.poll(names).toHaveLength(2);
  });

  it('is kept as a view under a name, which opens it again and goes by undo', async () => {
    await fillBook();
    await showWorkspace('#/accounts?industry=construction&sort=-share');
    await page.getByTestId('account-views').click();
    await page.getByTestId('account-view-save').click();
    await expect.element(page.getByText('Write a name for the view.')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Name of the view'), 'Builders');
    await page.getByTestId('account-view-save').click();
    await expect.element(page.getByTestId('account-views')).toMatchTextContent('Builders');
    await page.getByTestId('account-views').click();
    await page.getByTestId('saved-view').filter({ hasText: 'All accounts' }).click();
    await expect.poll(names).toHaveLength(2);
    await page.getByTestId('account-views').click();
    await page.getByTestId('saved-view').filter({ hasText: 'Builders' }).click();
    await expect.poll(names).toEqual(['Kovács Bau Kft.']);
    await page.getByTestId('account-views').click();
    await page.getByRole('button', { name: 'Remove the view “Builders”' }).click();
    await expect.element(page.getByTestId('saved-view').filter({ hasText: 'Builders' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByTestId('account-views')).toMatchTextContent('Builders');
  });

  it('shows the columns that are chosen, and stands as the address says', async () => {
    await fillBook();
    await showWorkspace('#/accounts?columns=tags&q=bau');
    await expect.poll(names).toEqual(['Kovács Bau Kft.']);
    await expect.element(heading('Tags')).toBeVisible();
    await expect.element(heading('Tier')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Columns' }).click();
    for (const column of ['Labels', 'Industry', 'Class', 'Rhythm', 'Growth', 'Profit, 12 m.', 'Own share']) {
      await page.getByRole('checkbox', { name: column }).click();
    }
    await userEvent.keyboard('{Escape}');
    for (const shown of ['Partner', 'construction', 'AY', 'Late', '\\+25%', '€380K', '16.6%']) {
      await expect.element(rows()).toMatchTextContent(new RegExp(shown));
    }
    await expect
      .poll(() => window.location.hash)
      .toBe(
        '#/accounts?q=bau&sort=name&columns=labels%2CownShare%2Cprofit%2Cgrowth%2Cclass%2Crhythm%2Cindustry%2Ctags',
      );
  });

  it('draws a few of thousands, the right ones at the end, and finds any', async () => {
    await fillWithThousands();
    await showWorkspace('#/accounts');
    await expect.poll(() => names()[0]).toBe('Account 1');
    await expect.poll(() => names().length).toBeLessThan(100);
    box().scrollTo(0, box().scrollHeight);
    await expect.poll(() => names().at(-1)).toBe('Account 3000');
    await expect.poll(() => names().length).toBeLessThan(100);
    const last = () => rows().last().element().getBoundingClientRect();
    await expect.poll(() => last().top).toBeGreaterThan(0);
    await expect.poll(() => last().bottom).toBeLessThanOrEqual(box().getBoundingClientRect().bottom + 1);
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
