import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAs } from '../../components/workspace/save-as/save-as';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { readFile } from '../../lib/transfer/readers/read-file';
import { anAccount, aPerson } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

const names = {
  accounts: 'Accounts',
  people: 'People',
  facts: 'Dossiers',
  contacts: 'Calls and visits',
  deals: 'Proposals',
  ledger: 'Sales',
  targets: 'Targets',
  plans: 'Plans',
  steps: 'Steps',
};

beforeEach(async () => {
  await emptyBook();
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Űrhajó & Søn' })));
  await book.people.put(personRow(aPerson({ id: 'p', accountId: 'm', name: '=Ada' })));
});

it('saves everything as a workbook, and people as cards, and says so', async () => {
  await showWorkspace('#/backup');
  await page.getByTestId('save-as').click();
  await expect.element(page.getByText('Handed to the browser with 2 records', { exact: false })).toBeVisible();
  await userEvent.selectOptions(page.getByTestId('save-as-what'), 'people');
  await userEvent.selectOptions(page.getByTestId('save-as-form'), 'vcard');
  await page.getByTestId('save-as').click();
  await expect.element(page.getByText('Handed to the browser with 1 record:', { exact: false })).toBeVisible();
  await expectAccessible();
});

it.each(LANGUAGES)('gives a workbook with a sheet for each kind in %s', async (language) => {
  const made = await saveAs({ what: 'everything', as: 'xlsx', language, names, zone: 'Europe/Berlin' });
  if (made.kind === 'failed') throw new Error('no file');
  const read = await readFile(made.file, language);
  if ('other' in read) throw new Error(read.other);
  expect(read.sheets.map(({ name }) => name)).toEqual(Object.values(names));
  expect(read.sheets[1]?.rows.at(1)?.cells.slice(0, 2)).toEqual(['=Ada', 'Űrhajó & Søn']);
});

it('gives an example of each kind of file beside the list of them', async () => {
  await showWorkspace('#/import');
  await page.getByRole('button', { name: 'Example file: Accounts' }).click();
  await expect
    .element(page.getByText('see that “keyside-Accounts.csv” is in your downloads', { exact: false }))
    .toBeVisible();
  await expectAccessible();
});

it('saves the list of accounts as it is found and sorted', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'n', name: 'Otter Ltd', kam: 'Anna Becker' })));
  await showWorkspace('#/accounts');
  await page.getByLabelText('Search accounts').fill('otter');
  await expect.element(page.getByTestId('account-row')).toMatchTextContent('Otter Ltd');
  await page.getByRole('button', { name: 'Save this list as Excel' }).click();
  await expect.element(page.getByText('Handed to the browser with 1 record:', { exact: false })).toBeVisible();
  await expectAccessible();
});

it('gives a table that is seen with days as days and what is empty left empty', async () => {
  const seen = { name: 'Seen', headings: ['Name', 'On', 'Share'], rows: [['=Ada', { day: '2026-11-19' }, undefined]] };
  const made = await saveAs({ seen, as: 'csv', language: 'en' });
  if (made.kind === 'failed') throw new Error('no file');
  const text = await made.file.text();
  expect(text.split('\r\n').slice(0, 2)).toEqual(['Name,On,Share', "'=Ada,2026-11-19,"]);
});
