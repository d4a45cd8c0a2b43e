import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAs } from '../../components/workspace/save-as/save-as';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { OUT_KINDS } from '../../lib/transfer/out/out-table';
import { when } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const choose = (file: File) => userEvent.upload(page.getByTestId('import-file'), file);
const kindsIn = () =>
  page
    .getByTestId('import-taken-in')
    .elements()
    .map((one) => one.getAttribute('data-kind'));

it('takes its own workbook of everything into an empty book by one click', async () => {
  await loadSampleBook(Temporal.PlainDate.from(when.today), 'en');
  const tables = [book.accounts, book.people, book.facts, book.touches, book.proposals, book.targets, book.goals];
  // A placeholder is nobody whom another program could know.
  await book.people.bulkDelete(
    (await book.people.toArray()).flatMap(({ id, placeholder }) => (placeholder ? [id] : [])),
  );
  const before = await Promise.all(tables.map((table) => table.count()));
  const names = Object.fromEntries(OUT_KINDS.map((kind) => [kind, kind])) as Record<(typeof OUT_KINDS)[number], string>;
  const made = await saveAs({ what: 'everything', as: 'xlsx', language: 'en', names, zone: 'Europe/Berlin' });
  if (made.kind === 'failed') throw new Error('no file');
  await emptyBook();
  await showWorkspace('#/import');
  await choose(new File([made.file], 'everything.xlsx'));
  await expect.element(page.getByTestId('import-together')).toMatchTextContent(/Sheet 1 of \d/);
  await expectAccessible();
  await page.getByTestId('import-confirm-all').click();
  await expect.element(page.getByTestId('import-report'), { timeout: 15_000 }).toHaveAttribute('data-refused', '0');
  await expect
    .poll(kindsIn)
    .toEqual(expect.arrayContaining(['accounts', 'people', 'facts', 'contacts', 'deals', 'ledger']));
  await expect.poll(() => Promise.all(tables.map((table) => table.count()))).toEqual(before);
  await expectAccessible();
});

const STRANGE = [
  {
    name: 'Orders',
    rows: [
      ['Order date', 'Customer', 'Net amount', 'Currency'],
      ['2026-09-01', 'Otter Ltd', 5, 'EUR'],
      ['2026-09-02', 'Nowhere Inc', 7, 'EUR'],
    ],
  },
  { name: 'Notes', rows: [['to do'], ['ring them']] },
  {
    name: 'Contacts',
    rows: [
      ['First name', 'Last name', 'Email', 'Company'],
      ['Ida', 'Berg', 'ida@otter.test', 'Otter Ltd'],
    ],
  },
  {
    name: 'Accounts',
    rows: [
      ['Account name', 'Website'],
      ['Otter Ltd', 'otter.test'],
    ],
  },
];
const strange = async (sheets = STRANGE) => new File([Uint8Array.from(await writeXlsx({ sheets }))], 'crm.xlsx');

it('goes through the sheets of a strange workbook, stops where names are asked about, and takes all of them back', async () => {
  await showWorkspace('#/import');
  await choose(await strange());
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'accounts');
  await expect.element(page.getByText('Sheet 1 of 3')).toBeVisible();
  await expect.element(page.getByText('Not taken in by itself: Notes', { exact: false })).toBeVisible();
  await page.getByTestId('import-confirm-all').click();
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'ledger');
  await expect
    .element(page.getByTestId('import-stop'))
    .toHaveTextContent('Stopped here: some names are not in the book yet.');
  await expect.element(page.getByTestId('import-together')).toMatchTextContent('Contacts People · 1 line · is in');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '4');
  await expect.poll(kindsIn).toEqual(['accounts', 'people', 'ledger']);
  await page.getByTestId('import-undo').click();
  await expect.element(page.getByTestId('import-file')).toBeInTheDocument();
  await expect
    .poll(async () => [await book.accounts.count(), await book.people.count(), await book.imports.count()])
    .toEqual([0, 0, 0]);
  await expect.element(page.getByText('“crm.xlsx” was taken out.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect
    .poll(async () => [await book.accounts.count(), await book.people.count(), await book.imports.count()])
    .toEqual([2, 1, 3]);
});

it('tells of the sheets that are in before another file is chosen', async () => {
  await showWorkspace('#/import');
  await choose(await strange());
  await page.getByTestId('import-confirm-all').click();
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'ledger');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '2');
  await expect.poll(kindsIn).toEqual(['accounts', 'people']);
  await expect.element(page.getByTestId('import-next')).toBeVisible();
});

it('says of a workbook that fails in the middle what of it is in, and offers nothing that it no longer holds', async () => {
  await showWorkspace('#/import');
  const [orders, , contacts, accounts] = STRANGE;
  await choose(
    await strange([
      ...(orders && contacts ? [orders, contacts] : []),
      ...(accounts ? [{ ...accounts, rows: [...accounts.rows, ['', 'nobody.test']] }] : []),
    ]),
  );
  await page.getByTestId('import-confirm-all').click();
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'ledger');
  const epoch = await book.meta.get('schemaEpoch');
  await book.meta.put({ key: 'schemaEpoch', value: 999 });
  await page.getByTestId('import-confirm').click();
  try {
    await expect
      .element(page.getByRole('alert').getByText('What is listed here is in', { exact: false }))
      .toBeVisible();
  } finally {
    if (epoch) await book.meta.put(epoch);
  }
  await expect.poll(kindsIn).toEqual(['accounts', 'people']);
  await expect.element(page.getByTestId('import-refused')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Download the lines left out' })).not.toBeInTheDocument();
});
