import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { flagCsv } from '../../lib/transfer/flag-csv';
import { anAccount, when } from '../db/a-book';
import { holdBook } from '../hold-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Muster Maschinen AG' })));
  await showWorkspace('#/import');
});

const choose = (text: string, mark = 'import-file') =>
  userEvent.upload(page.getByTestId(mark), new File([text], 'file.csv'));

it('names the first columns that are not read, and how many more there are', async () => {
  const more = Array.from({ length: 14 }, (_, at) => `note${at + 1}`);
  await choose(`account;domain;${more.join(';')}\nMuster AG;muster.test${';x'.repeat(14)}\n`);
  await expect.element(page.getByText(/^Not read: note1, .*note12, and 2 more$/)).toBeVisible();
});

it('says of a file of deals which customers came with it, and leads on to the proposals', async () => {
  await choose(
    'Deal Name;Deal Stage;Amount;Currency;Close Date;Associated Company\nCranes;Closed won;100;EUR;2026-10-01;Otter Ltd\n',
  );
  await page.getByTestId('import-confirm').click();
  await expect
    .element(page.getByTestId('import-report').getByRole('status').first())
    .toMatchTextContent('1 added1 customer is new in the book');
  await expect.element(page.getByTestId('import-go-on')).toHaveAttribute('href', '#/proposals');
});

it('shows what will happen, then does it and reports every line', async () => {
  await choose(
    'date;account;revenue;colour\n2026-11-01;Muster Maschinen AG;1.234,50;red\n2026-11-02;Muster Maschinen GmbH;5;blue\nPage 1 of 1;;;\n',
  );
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'ledger');
  await expect.element(page.getByText('2 lines in file.csv')).toBeVisible();
  await expect.element(page.getByText('Not read: colour')).toBeVisible();
  await expect.element(page.getByText('1 line adds something new')).toBeVisible();
  await expect.element(page.getByTestId('import-left-out-rows')).toHaveTextContent('Line 4: “Page 1 of 1”');
  const sum = page.getByTestId('import-sum');
  await expect.element(sum).toHaveAttribute('data-lines', '1');
  await expect.element(sum).toHaveAttribute('data-from', '2026-11-01');
  await expect.element(sum).toMatchTextContent('1,234.5');
  await expect.element(sum).toMatchTextContent('1 line of which it is not settled whose it is: 5');
  await expect
    .element(page.getByTestId('import-refused'))
    .toHaveTextContent('Line 3: “Muster Maschinen GmbH” may be “Muster Maschinen AG”: say above which it is');
  await expect
    .element(page.getByText('The import can be taken out again at any time.', { exact: false }))
    .toBeVisible();
  await expectAccessible();
  await page.getByTestId('import-confirm').click();
  const report = page.getByTestId('import-report');
  await expect.element(report).toHaveAttribute('data-added', '1');
  await expect.element(report).toHaveAttribute('data-updated', '0');
  await expect.element(report).toHaveAttribute('data-refused', '1');
  await expect.element(report.getByTestId('import-sum')).toHaveAttribute('data-customers', '1');
  await expect.element(page.getByTestId('import-refused')).toHaveAttribute('data-line', '3');
  await expectAccessible();
  await expect.poll(() => book.ledgerBlocks.count()).toBe(1);
});

it('takes a flag that left another book into the queue, beside the account it belongs to', async () => {
  const p = { score: 2 as const, evidence: 'Opens a plant' };
  const file = flagCsv({
    id: 'elsewhere',
    company: 'Muster Maschinen AG',
    people: [{ name: 'Priya Nair', email: 'priya@muster.test' }],
    need: p,
    ability: p,
    authority: p,
    suspectedLabels: ['partner'],
    why: 'Three new plants',
    flaggedOn: '2026-11-18',
    flaggedBy: 'rep@our-firm.test',
    status: 'waiting',
  });
  await choose(`\uFEFF${file}\nNobody,,2,,,,2,,,,,,`);
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'prospects');
  await expect
    .element(page.getByTestId('import-refused'))
    .toHaveTextContent('Line 3: Nothing stands under “means (0-2)”');
  await expectAccessible();
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '1');
  await page.getByRole('link', { name: 'Open the flags that wait' }).click();
  const flag = page.getByTestId('prospect');
  await expect.element(flag).toMatchTextContent('rep@our-firm.test · Flagged on November 18, 2026');
  await expect.element(flag).toMatchTextContent('Three new plants');
  await expect.element(flag.getByRole('link', { name: /Muster Maschinen AG/ })).toBeVisible();
  await expect.poll(() => book.accounts.count()).toBe(1);
});

it('asks how dates are meant before anything can be imported', async () => {
  await choose('date,account,revenue\n03/04/2026,Muster Maschinen AG,5\n');
  await expect.element(page.getByTestId('import-confirm')).toBeDisabled();
  await page.getByLabelText('How are dates like 03/04/2026 meant?').selectOptions('Day first');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '1');
  await expect.poll(() => book.ledgerBlocks.toArray()).toMatchObject([{ from: '2026-04-03' }]);
});

it('says that a file brings nothing new, and changes nothing when it is imported all the same', async () => {
  await choose('account\nMuster Maschinen AG\n');
  await expect.element(page.getByText('Nothing in the file is new, so there is nothing to import.')).toBeVisible();
  await page.getByTestId('import-confirm').click();
  const report = page.getByTestId('import-report');
  await expect.element(report).toHaveAttribute('data-added', '0');
  await expect.element(report).toHaveAttribute('data-updated', '0');
});

it('asks who the names are where no line can go in before, and takes the lines in once it is said', async () => {
  await choose('date,company,type,notes\n2026-11-02,Otter Ltd,call,Asked\n');
  await expect.element(page.getByText('Nothing goes in yet: say below who these names are.')).toBeVisible();
  await expect.element(page.getByTestId('import-confirm')).not.toBeInTheDocument();
  await page.getByTestId('import-names-create').click();
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '1');
});

it('shows so many of the names that are not in the book, and says how many more there are', async () => {
  const rows = Array.from({ length: 203 }, (_, at) => `2026-11-01,Otter ${at} Ltd,10`);
  await choose(`date,account,revenue\n${rows.join('\n')}\n`);
  await expect.element(page.getByTestId('import-names-more')).toMatchTextContent('And 3 more names;');
  // All but the first are out of sight, so that what stands around them is near.
  const names = page.getByTestId('import-name');
  await expect.element(names.nth(7)).toBeVisible();
  await expect.poll(() => names.elements()).toHaveLength(8);
  await expect.poll(() => document.documentElement.scrollHeight).toBeLessThan(1600);
  await page.getByText('Show more (192 left)').click();
  await expect.element(names.nth(8)).toBeVisible();
  await expect.poll(() => names.elements()).toHaveLength(200);
  await expect.poll(() => new Set(names.elements().map((one) => one.parentElement)).size).toBe(1);
});

it('leaves a name that is answered where it is, in sight and with the focus', async () => {
  const names = [...Array.from({ length: 12 }, (_, at) => `Otter ${at} Ltd`), 'Muster Maschinen GmbH'];
  await choose(`date,account,revenue\n${names.map((name) => `2026-11-01,${name},10`).join('\n')}\n`);
  const first = page.getByTestId('import-name').first();
  await expect.element(first).toHaveAttribute('data-waits', 'true');
  const select = first.getByRole('combobox');
  await expect.element(select).toBeVisible();
  const before = select.element() as HTMLSelectElement;
  before.focus();
  await select.selectOptions('A new account');
  await expect.element(first).toHaveAttribute('data-waits', 'false');
  await expect.element(first).toHaveAttribute('data-name', 'Muster Maschinen GmbH');
  await expect.poll(() => document.activeElement === before && before.isConnected).toBe(true);
});

it('says that amounts of a list of accounts are not read, and offers no import where no line can be read as sales', async () => {
  await choose('account;status;revenue\nOtter AG;customer;10\n');
  const lost = page.getByTestId('import-lost-amounts');
  await expect.element(lost).toMatchTextContent('The amounts in revenue are not read');
  await lost.getByRole('button', { name: 'Read as sales' }).click();
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'ledger');
  await page.getByTestId('import-column').nth(1).selectOptions('date');
  await expect.element(page.getByText('No line could be read', { exact: false })).toBeVisible();
  await expect.element(page.getByTestId('import-confirm')).not.toBeInTheDocument();
});

it.each([
  ['an empty file', '', /The file is empty/],
  ['a file of headings', 'date,account,revenue\n', /The file has headings but no lines/],
])('says what is wrong with %s and lets another one be chosen', async (_, text, words) => {
  await choose(text);
  await expect.element(page.getByRole('alert').getByText(words)).toBeVisible();
  await expect.element(page.getByTestId('import-file')).toBeInTheDocument();
});

it('can be stopped, and says that nothing was changed', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `2026-11-01,Muster Maschinen AG,${at}`);
  await choose(`date,account,revenue\n${rows.join('\n')}\n`);
  // Else it might be through before it is stopped.
  await expect.element(page.getByTestId('import-confirm')).toBeEnabled();
  const free = holdBook('ledgerBlocks');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-progress')).toBeVisible();
  await page.getByTestId('import-cancel').click();
  free();
  await expect.element(page.getByText('Cancelled. Nothing of this file was taken in.')).toBeVisible();
  await expectAccessible();
  await expect.poll(() => book.ledgerBlocks.count()).toBe(0);
});

it('takes an import back from its report', async () => {
  await choose('account,domain\nOtter Ltd,otter.test\nMuster Maschinen AG,muster.test\n');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '1');
  await expect.poll(() => book.accounts.count()).toBe(2);
  await page.getByTestId('import-undo').click();
  await expect.element(page.getByText('The import has been taken back', { exact: false })).toBeVisible();
  await expectAccessible();
  await expect.poll(() => book.accounts.toArray()).toMatchObject([{ name: 'Muster Maschinen AG', domains: [] }]);
});

it('says what of an import stays where something rests on it', async () => {
  await choose('account,domain\nOtter Ltd,otter.test\nFjellvik AS,fjellvik.test\n');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-undo')).toBeVisible();
  const [otter] = await book.accounts.where('domains').equals('otter.test').toArray();
  await addFollowUp({ accountId: otter?.id ?? '', text: 'Call them', due: '2026-12-01' }, when);
  await page.getByTestId('import-undo').click();
  await expect.element(page.getByText('Kept, still in use: 1 account.', { exact: false })).toBeVisible();
  await expectAccessible();
  await expect.poll(() => book.accounts.count()).toBe(2);
});

it('loads the sample book and takes it out again', async () => {
  await expect.element(page.getByTestId('sample-remove')).toBeDisabled();
  await page.getByTestId('sample-load').click();
  await expect.element(page.getByText('The sample book is loaded.')).toBeVisible();
  await expect.poll(() => book.accounts.count()).toBeGreaterThan(10);
  await expect.element(page.getByTestId('sample-load')).toBeDisabled();
  await page.getByTestId('sample-remove').click();
  await expect.element(page.getByText(/The sample book is gone/)).toBeVisible();
  await expect.poll(() => book.accounts.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => book.accounts.count()).toBeGreaterThan(10);
  await page.getByTestId('sample-remove').click();
  await expect.poll(() => book.accounts.count()).toBe(1);
  await showWorkspace('#/trash');
  await expect.element(page.getByTestId('trash-item').first()).toMatchTextContent(/^Sample book/);
});
