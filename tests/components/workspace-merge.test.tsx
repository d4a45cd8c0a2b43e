import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount, aPerson } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  await book.accounts.put(
    accountRow(anAccount({ id: 'm', name: 'Kovacs Bau', market: 'Austria', domains: ['kovacs.test'] })),
  );
});

const panel = () => page.getByRole('region', { name: 'In the book twice?' });
const confirm = () => page.getByTestId('merge-confirm');

describe('an account that stands in the book twice', () => {
  it('is asked about, merged by a click after the fields that differ, and split again', async () => {
    await showWorkspace('#/accounts/k/details');
    await expect.element(panel().getByTestId('maybe-same')).toMatchTextContent(/Kovacs Bau.*the names agree/);
    await panel().getByRole('button', { name: 'Merge with Kovacs Bau' }).click();
    await page.getByRole('radio', { name: 'Market: Austria' }).click();
    await expectAccessible();
    await confirm().click();
    await expect.poll(() => book.accounts.get('m')).toBeUndefined();
    await expect.poll(() => book.accounts.get('k')).toMatchObject({ name: 'Kovács Bau Kft.', market: 'Austria' });
    await expect.element(panel().getByTestId('merge-undo')).toBeVisible();
    await expect.element(panel().getByTestId('maybe-same')).not.toBeInTheDocument();
    await panel().getByRole('button', { name: 'Split Kovacs Bau again' }).click();
    await expect.poll(() => book.accounts.get('m')).toMatchObject({ name: 'Kovacs Bau', market: 'Austria' });
    await expect.poll(() => book.accounts.get('k')).toMatchObject({ market: 'Hungary' });
  });

  it('is said to be merged for as long as that takes, and cannot be asked for again meanwhile', async () => {
    await showWorkspace('#/accounts/k/details');
    await panel().getByRole('button', { name: 'Merge with Kovacs Bau' }).click();
    await expect.element(confirm()).toBeVisible();
    let isBusy = true;
    const elsewhere = book.backendDB().transaction('accounts', 'readwrite');
    const stayBusy = () => {
      if (isBusy) elsewhere.objectStore('accounts').count().onsuccess = stayBusy;
    };
    stayBusy();
    await confirm().click();
    await expect.element(page.getByTestId('merge-going')).toHaveTextContent('Merging…');
    await expect.element(confirm()).toBeDisabled();
    await expect.element(page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' })).toBeDisabled();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('merge-going')).toBeVisible();
    isBusy = false;
    await expect.element(confirm()).not.toBeInTheDocument();
    await expect.element(page.getByText('Kovacs Bau and Kovács Bau Kft. are one now.')).toBeVisible();
  });

  it('is not asked about any more once it is said to be another', async () => {
    await showWorkspace('#/accounts/k/details');
    await panel().getByRole('button', { name: 'Kovacs Bau is not the same' }).click();
    await expect.poll(() => book.dismissals.count()).toBe(1);
    await expect.element(panel().getByTestId('maybe-same')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(panel().getByTestId('maybe-same')).toBeVisible();
  });

  it('is found by its name where nothing says so by itself', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await showWorkspace('#/accounts/k/details');
    await panel().getByTestId('merge-open').click();
    await page.getByLabelText('Which account is the same company?').fill('otter');
    await page.getByRole('option', { name: 'Otter Ltd' }).click();
    await confirm().click();
    await expect.poll(() => book.accounts.get('o')).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => book.accounts.get('o')).toMatchObject({ name: 'Otter Ltd' });
  });
});

it('somebody who stands there twice is asked about and merged', async () => {
  await book.people.put(
    personRow(aPerson({ id: 'twin', accountId: 'k', name: 'Gergő Szabó', title: 'Head of works' })),
  );
  await showWorkspace('#/accounts/k/people');
  const people = () => page.getByRole('region', { name: 'All people' });
  await expect.element(people().getByTestId('maybe-same')).toMatchTextContent('may be one person');
  await people()
    .getByRole('button', { name: /^Merge with/ })
    .click();
  await confirm().click();
  await expect.element(people().getByTestId('maybe-same')).not.toBeInTheDocument();
  await expect.poll(() => book.merges.toArray()).toMatchObject([{ of: 'people', accountId: 'k' }]);
});

describe('somebody who is about to be taken in', () => {
  const form = () => page.getByRole('form', { name: 'Add person' });
  const fillIn = async (name: string, emails: string) => {
    await showWorkspace('#/accounts/m/people');
    await page.getByRole('region', { name: 'All people' }).getByRole('button', { name: 'Add person' }).click();
    await form().getByLabelText('Name', { exact: true }).fill(name);
    await form().getByLabelText('E-mail addresses').fill(emails);
  };

  it('is said to have that address elsewhere, and moves here with their history', async () => {
    const [known] = await book.people.where({ accountId: 'k' }).toArray();
    await fillIn('Gergo', known?.emails[0] ?? '');
    await expect.element(form().getByTestId('known-person')).toMatchTextContent(/Saved, it is an address of both/);
    await expectAccessible();
    await form().getByRole('button', { name: 'Yes, moved' }).click();
    await expect.element(form()).not.toBeInTheDocument();
    await expect
      .poll(() => book.people.get(known?.id ?? ''))
      .toMatchObject({
        accountId: 'm',
        formerAccounts: [{ accountId: 'k' }],
      });
    await expect.poll(() => book.drafts.count()).toBe(0);
  });

  it('is asked about by a whole name; whoever saves has said that it is somebody else', async () => {
    const [known] = await book.people.where({ accountId: 'k' }).toArray();
    await fillIn(known?.name ?? '', '');
    await expect.element(form().getByTestId('known-person')).toMatchTextContent(/moved to Kovacs Bau/);
    await form().getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => book.people.where({ accountId: 'm' }).count()).toBe(1);
  });
});

it('an account that takes another one’s name is asked about before it is saved', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
  await showWorkspace('#/accounts/o/details');
  const details = () => page.getByRole('form', { name: 'Details' });
  await details().getByLabelText('Company', { exact: true }).fill('Kovács-Bau');
  await details().getByRole('button', { name: 'May already be in the book: Kovacs Bau' }).click();
  await expect.element(page.getByRole('alertdialog')).toMatchTextContent('Merge Kovacs Bau into Otter Ltd?');
});

it('the address asks at once whether two are one', async () => {
  await showWorkspace('#/accounts/k?merge=m');
  await confirm().click();
  await expect.poll(() => book.accounts.get('m')).toBeUndefined();
});

it('a file that brings a company under another spelling asks once it is in', async () => {
  await showWorkspace('#/import');
  const file = new File(['account;domain\nKranbau Möller GmbH;\nKRANBAU-MOELLER;\nFjordlys AS;'], 'accounts.csv');
  await userEvent.upload(page.getByTestId('import-file'), file);
  await page.getByTestId('import-confirm').click();
  const twice = () => page.getByTestId('known-twice');
  await expect.element(twice()).toMatchTextContent(/Kranbau Möller GmbH · KRANBAU-MOELLER/);
  await expectAccessible();
  await twice()
    .getByRole('button', { name: /^Merge with/ })
    .click();
  await confirm().click();
  await expect.poll(() => book.merges.count()).toBe(1);
  await expect.element(twice()).not.toBeInTheDocument();
});

describe('a company that is about to be taken in', () => {
  it('is said to be in the book, and led to, in the workspace', async () => {
    await showWorkspace('#/accounts');
    await page.getByRole('button', { name: 'New account' }).click();
    await page.getByLabelText('Company', { exact: true }).fill('Kovács-Bau');
    await page.getByRole('button', { name: 'May already be in the book: Kovács Bau Kft.' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Kovács Bau Kft.' })).toBeVisible();
  });

  it('and beside a page', async () => {
    await showSidebar(mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] }));
    await page.getByTestId('new-account').click();
    await page.getByLabelText('Company', { exact: true }).fill('Kovacs Bau');
    await page.getByRole('button', { name: 'May already be in the book: Kovacs Bau' }).click();
    await expect.element(page.getByTestId('account-name')).toHaveTextContent('Kovacs Bau');
  });
});
