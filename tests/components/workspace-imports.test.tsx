import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { noRecords } from '../../lib/transfer/import/plan';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, when } from '../db/a-book';
import { followUpOf } from '../plays/follow-up-of';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';
import { takePicture } from './take-picture';

const today = Temporal.PlainDate.from(when.today);
const entries = page.getByTestId('import-entry');

/** Two files: accounts, and sales of one of them. */
async function fill(): Promise<void> {
  const counts = { updated: 0, unchanged: 2, refused: [] };
  const accounts = ['Otter Ltd', 'Fjellvik AS'].map((name, at) => anAccount({ id: `a${at}`, name }));
  await importBook(
    () => ({ ...counts, added: 2, records: { ...noRecords(), accounts } }),
    { at: '2026-11-02T09:00:00Z', of: 'accounts', file: 'customers-2026.xlsx' },
    today,
  );
  const line = { accountId: 'a0', revenue: 12_345.5, currency: 'EUR', date: '2026-09-03' };
  await importBook(
    () => ({
      ...{ ...counts, added: 1 },
      sum: {
        ...{ lines: 1, from: '2025-09-03', to: '2026-09-03', customers: 1 },
        totals: [
          { currency: 'EUR', year: 2025, total: 100 },
          { currency: 'EUR', year: 2026, total: 12_245.5 },
        ],
      },
      records: { ...noRecords(), ledgerBlocks: packLedger([line], () => 'b') },
    }),
    { at: '2026-11-03T09:00:00Z', of: 'ledger', file: 'sales.csv' },
    today,
  );
}

beforeEach(emptyBook);

it('says that there are none, and where to begin', async () => {
  await showWorkspace('#/imports');
  await expect.element(page.getByRole('heading', { name: 'No import is in the book' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Take in a file' }).click();
  await expect.element(page.getByTestId('import-file')).toBeInTheDocument();
});

it.each([
  ['light', 1366],
  ['dark', 320],
] as const)('lists them, says what would go, takes one out and back (%s, %i px)', async (theme, width) => {
  await fill();
  await addFollowUp({ accountId: 'a1', text: 'Call them', due: '2026-12-01' }, when);
  await showWorkspace('#/imports', { theme, width });
  await expect.element(entries.first()).toMatchTextContent('sales.csv');
  await expect.element(entries.first()).toMatchTextContent('1 line of sales, September 3, 2025 to September 3, 2026');
  await expect.element(entries.first()).toMatchTextContent('1 customer: 12,345.50 EUR');
  await expect.element(entries.first()).toMatchTextContent('1 added');
  await expect.element(entries.first()).not.toMatchTextContent('0 changed');
  await expectAccessible();
  await takePicture(page, `../../artefacts/imports-${theme}.png`);
  await page.getByRole('button', { name: 'Take out customers-2026.xlsx' }).click();
  const what = page.getByTestId('import-take-out-what');
  await expect.element(what).toMatchTextContent('Kept, still in use: 2 accounts');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Take out sales.csv' }).click();
  await expect.element(what).toMatchTextContent('Taken out: 1 line of sales');
  await expectAccessible();
  await takePicture(page, `../../artefacts/imports-take-out-${theme}.png`);
  await page.getByTestId('import-take-out-confirm').click();
  await expect.element(page.getByText('“sales.csv” was taken out.')).toBeVisible();
  await expect.poll(() => book.ledgerBlocks.count()).toBe(0);
  await expect.poll(() => entries.length).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => book.ledgerBlocks.count()).toBe(1);
  await expect.element(entries.nth(1)).toBeVisible();
});

it('counts steps that are done among those that go back to who did them', async () => {
  const account = anAccount({ id: 'm', name: 'Muster Maschinen AG', kam: 'Anna' });
  await book.accounts.put(accountRow(account));
  await book.followUps.bulkPut([
    followUpOf({ id: 'open', accountId: 'm', owner: 'Anna' }),
    followUpOf({ id: 'done', accountId: 'm', owner: 'Anna', status: 'done' }),
  ]);
  const records = { ...noRecords(), accounts: [{ ...account, kam: 'Bela' }] };
  await importBook(
    () => ({ added: 0, updated: 1, unchanged: 0, refused: [], records }),
    { at: '2026-11-02T09:00:00Z', of: 'accounts', file: 'a.csv' },
    today,
  );
  await showWorkspace('#/imports');
  await page.getByTestId('import-take-out').click();
  const what = page.getByTestId('import-take-out-what');
  await expect.element(what).toMatchTextContent('Back as before: 1 account and 2 next steps');
});

it('stands beside the page of imports, and takes out what was taken in before', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Muster Maschinen AG' })));
  await showWorkspace('#/import');
  await userEvent.upload(
    page.getByTestId('import-file'),
    new File(['account,industry\nMuster Maschinen AG,Tools\n'], 'a.csv'),
  );
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-updated', '1');
  await page.getByRole('link', { name: 'Files taken in' }).click();
  await page.getByTestId('import-take-out').click();
  await expect.element(page.getByTestId('import-take-out-what')).toMatchTextContent('Back as before: 1 account');
  await page.getByTestId('import-take-out-confirm').click();
  await expect.poll(async () => (await book.accounts.get('m'))?.industry).toBeUndefined();
  await expect.element(page.getByRole('heading', { name: 'No import is in the book' })).toBeVisible();
});

it.each([
  ['light', 1366],
  ['dark', 320],
] as const)(
  'shows what a corrected file changes, replaces its days, and brings all of it back (%s, %i px)',
  async (theme, width) => {
    await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Muster Maschinen AG' })));
    const heads = 'date;account;revenue;order;currency';
    const choose = (...lines: string[]) =>
      userEvent.upload(page.getByTestId('import-file'), new File([[heads, ...lines].join('\n')], 'sales.csv'));
    const revenues = async () =>
      (await book.ledgerBlocks.toArray()).flatMap((block) => [...block.revenue]).sort((a, b) => a - b);
    await showWorkspace('#/import', { theme, width });
    await choose('2026-09-01;Muster Maschinen AG;12000,00;R1;EUR', '2026-09-02;Muster Maschinen AG;500,00;R2;EUR');
    await page.getByTestId('import-confirm').click();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await choose('2026-09-01;Muster Maschinen AG;11900,50;R1;EUR', '2026-09-03;Muster Maschinen AG;70,00;R3;EUR');
    const changes = page.getByTestId('import-change');
    await expect.element(changes.first()).toMatchTextContent('R1');
    await expect.element(changes.first()).toMatchTextContent('12,000 EUR11,900.50 EUR−99.50 EUR');
    await expect
      .poll(() => changes.all().map((one) => one.element().getAttribute('data-change')))
      .toEqual(['changed', 'new']);
    await page.getByTestId('import-period').getByRole('checkbox').click();
    await expect
      .poll(() => changes.all().map((one) => one.element().getAttribute('data-change')))
      .toEqual(['changed', 'vanished', 'new']);
    await expectAccessible();
    await takePicture(page, `../../artefacts/import-changes-${theme}.png`);
    await page.getByTestId('import-confirm').click();
    await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-updated', '1');
    await expect.element(page.getByTestId('import-report')).toMatchTextContent('1 line of the book gave way');
    await expect.poll(revenues).toEqual([70, 11_900.5]);
    await page.getByTestId('import-undo').click();
    await expect.poll(revenues).toEqual([500, 12_000]);
  },
);

it('takes another file in the place of one, in one step', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Muster Maschinen AG' })));
  const choose = (name: string, ...lines: string[]) =>
    userEvent.upload(page.getByTestId('import-file'), new File([['date,account,revenue', ...lines].join('\n')], name));
  await showWorkspace('#/import');
  await choose('wrong.csv', '2026-09-01,Muster Maschinen AG,7', '2026-09-02,Fjellvik AS,8');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toBeVisible();
  await page.getByRole('link', { name: 'Files taken in' }).click();
  await page.getByRole('link', { name: 'Replace wrong.csv' }).click();
  const note = page.getByTestId('import-replaces');
  await expect.element(note).toMatchTextContent('takes the place of “wrong.csv”');
  await expect.element(note).toMatchTextContent('Taken out: 2 lines of sales and 1 account');
  await choose('right.csv', '2026-09-01,Muster Maschinen AG,7', '2026-09-02,Muster Maschinen AG,9');
  // The line that both hold comes in anew: what the wrong file brought goes.
  await expect.element(page.getByText('2 lines add something new')).toBeVisible();
  await expectAccessible();
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '2');
  await expect.element(note).not.toBeInTheDocument();
  await expect.poll(() => book.accounts.toCollection().primaryKeys()).toEqual(['m']);
  await expect.poll(async () => (await book.imports.toArray()).map(({ file }) => file)).toEqual(['right.csv']);
  await expect
    .poll(async () => (await book.ledgerBlocks.toArray()).flatMap((block) => [...block.revenue]).sort())
    .toEqual([7, 9]);
});
