import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { unpackLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Otter' })));
  await showWorkspace('#/import');
});

const choose = (text: string) => userEvent.upload(page.getByTestId('import-file'), new File([text], 'file.csv'));
const column = (name: string) => page.getByLabelText(`Column ${name} holds`);
const sales = async () =>
  (await book.ledgerBlocks.toArray())
    .flatMap(unpackLedger)
    .map(({ date, revenue }) => `${date} ${revenue}`)
    .sort();

/** Writes elsewhere until it is told to stop: so long the worker waits for the book. */
function holdBook(): () => void {
  let isBusy = true;
  const elsewhere = book.backendDB().transaction('accounts', 'readwrite');
  const stayBusy = () => {
    if (isBusy) elsewhere.objectStore('accounts').count().onsuccess = stayBusy;
  };
  stayBusy();
  return () => {
    isBusy = false;
  };
}

const UNKNOWN = 'q1;q2;q3;q4\n7;2026-09-01;Otter;5\n8;2026-09-02;Otter;6\n';

it('shows a file of unknown headings with the likeliest kind, and takes it in after a few choices', async () => {
  await choose(UNKNOWN);
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'ledger');
  await expect.element(page.getByTestId('import-missing')).toMatchTextContent(/which column holds: revenue/);
  await expect.element(page.getByTestId('import-confirm')).toBeDisabled();
  await expect.element(column('q2')).toHaveValue('date');
  await expect.element(column('q2')).toHaveAccessibleDescription('Guessed: check');
  await expect
    .element(page.getByTestId('import-guessed'))
    .toHaveTextContent('Guessed, please check: q2 (date) and q3 (account)');
  await expectAccessible();
  await column('q4').selectOptions('revenue');
  await expect.element(page.getByTestId('import-missing')).not.toBeInTheDocument();
  await expect.element(column('q4')).toHaveAccessibleDescription('');
  await expect.element(page.getByText('2 lines add something new')).toBeVisible();
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '2');
  await expect.poll(sales).toEqual(['2026-09-01 5', '2026-09-02 6']);
});

it('takes a field from the column that had it, and counts anew', async () => {
  await choose('date;account;revenue;q1\n2026-09-01;Otter;a lot;5\n');
  await expect.element(page.getByText('1 line is left out')).toBeVisible();
  await column('q1').selectOptions('revenue');
  await expect.element(column('revenue')).toHaveValue('unread');
  await expect.element(page.getByText('1 line adds something new')).toBeVisible();
});

it('keeps what was answered while an answer before it is still being worked in', async () => {
  await choose('q1;q2;q3;q4;q5\n7;2026-09-01;Otter;5;2\n8;2026-09-02;Otter;6;3\n');
  await expect.element(column('q2')).toHaveValue('date');
  await page.getByText('How the file is read').click();
  const release = holdBook();
  await column('q4').selectOptions('revenue');
  await column('q5').selectOptions('profit');
  await page.getByLabelText('VAT in the amounts').selectOptions('19');
  await column('q1').selectOptions('order');
  const said = async () => {
    await expect.element(column('q4')).toHaveValue('revenue');
    await expect.element(column('q5')).toHaveValue('profit');
    await expect.element(column('q1')).toHaveValue('order');
    await expect.element(page.getByLabelText('VAT in the amounts')).toHaveValue('19');
  };
  await said();
  await expect.element(page.getByTestId('import-confirm')).toBeDisabled();
  release();
  await expect.element(page.getByTestId('import-confirm')).toBeEnabled();
  await said();
});

it('shows a file no more that was left out while an answer was still being worked in', async () => {
  const files = [UNKNOWN, UNKNOWN.replace('q1', 'r1')].map((text, at) => new File([text], `${at + 1}.csv`));
  await userEvent.upload(page.getByTestId('import-file'), files);
  await expect.element(column('q1')).toBeVisible();
  const release = holdBook();
  await column('q4').selectOptions('revenue');
  await page.getByTestId('import-skip').click();
  await expect.element(page.getByTestId('import-progress')).toBeVisible();
  const shown: boolean[] = [];
  const observer = new MutationObserver(() => shown.push(column('q1').query() !== null));
  observer.observe(document.body, { childList: true, subtree: true });
  release();
  await expect.element(column('r1')).toBeVisible();
  expect(shown).not.toContain(true);
});

it('lets nothing be said of columns that are about to be others', async () => {
  await choose('date;account;revenue\nDatum;Kunde;Umsatz\n2026-09-01;Otter;5\n');
  await expect.element(column('revenue')).toBeEnabled();
  const release = holdBook();
  await page.getByRole('button', { name: 'The headings stand in line 2' }).click();
  await expect.element(column('revenue')).toBeDisabled();
  release();
  await expect.element(column('Umsatz')).toBeEnabled();
});

it('is worked by the keyboard alone', async () => {
  await choose(UNKNOWN);
  await expect.element(column('q4')).toBeVisible();
  const tabTo = async (isThere: () => boolean) => {
    for (let step = 0; step < 60 && !isThere(); step += 1) await userEvent.tab();
  };
  const focused = () => document.activeElement as HTMLElement;
  await tabTo(() => focused().dataset.column === 'q4');
  await userEvent.keyboard('rev');
  await expect.element(column('q4')).toHaveValue('revenue');
  await expect.element(page.getByTestId('import-confirm')).toBeEnabled();
  await expect.element(column('q4')).toHaveFocus();
  await tabTo(() => focused().dataset.testid === 'import-confirm');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '2');
});

it('reads the headings from the line that is pressed, and from none', async () => {
  await choose('date;account;revenue\nDatum;Kunde;Umsatz\n2026-09-01;Otter;5\n');
  const row = (line: number) => page.getByRole('button', { name: `The headings stand in line ${line}` });
  await expect.element(row(1)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByText('1 line is left out')).toBeVisible();
  await row(2).click();
  await expect.element(column('Kunde')).toHaveValue('account');
  await expect.element(row(2)).toHaveFocus();
  await expect.element(page.getByText('1 line adds something new')).toBeVisible();
  await expect.element(page.getByText('1 line is left out')).not.toBeInTheDocument();
  await page.getByTestId('import-no-headings').click();
  await expect.element(column('B')).toBeVisible();
  await expectAccessible();
  await page.getByTestId('import-no-headings').click();
  await expect.element(column('revenue')).toHaveValue('revenue');
});

it('starts anew with another kind of file', async () => {
  await choose('name;account;q1\nEva;Otter;5\n');
  await column('q1').selectOptions('phone');
  await page.getByLabelText('The file holds').selectOptions('Accounts');
  await expect.element(page.getByTestId('import-preview')).toHaveAttribute('data-kind', 'accounts');
  await expect.element(column('q1')).toHaveValue('unread');
});

it('reads the letters, the sign between cells and the order of dates in another way', async () => {
  const bytes = new Uint8Array([...'date|account|revenue\n13.01.2026|F'].map((sign) => sign.charCodeAt(0)));
  const file = new File([bytes, new Uint8Array([0xf5]), '|1,50\n'], 'file.csv');
  await userEvent.upload(page.getByTestId('import-file'), file);
  await page.getByText('How the file is read').click();
  await expect.element(page.getByLabelText('Between the cells')).toHaveValue('|');
  await page.getByLabelText('Encoding of the letters').selectOptions('Windows-1250');
  await expect.element(page.getByRole('cell', { name: 'Fő' })).toBeVisible();
  await page.getByLabelText('Encoding of the letters').selectOptions('Windows-1252');
  await expect.element(page.getByRole('cell', { name: 'Fõ' })).toBeVisible();
  await page.getByLabelText('Decimal sign').selectOptions('Point');
  await expectAccessible();
  await page.getByLabelText('Between the cells').selectOptions('Comma');
  await expect.element(column('50')).toBeVisible();
});

it('asks for the year of months, which then are columns of amounts', async () => {
  await choose('Kunde;Jan;Feb\nOtter;5;7\n');
  await page.getByLabelText('Which year do the periods belong to?').selectOptions('2025');
  await expect.element(column('Feb')).toHaveValue('month');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '2');
  await expect.poll(sales).toEqual(['2025-01-01 5', '2025-02-01 7']);
});

it('goes on with the next of several files after one came to nothing', async () => {
  const files = ['account,q1\nA,5\n', 'account,q2\nB,6\n', 'account,q3\nC,6\n'];
  await userEvent.upload(
    page.getByTestId('import-file'),
    files.map((text, at) => new File([text], `${at + 1}.csv`)),
  );
  await page.getByTestId('import-confirm').click();
  await page.getByTestId('import-undo').click();
  await page.getByRole('button', { name: 'Go on with 2.csv (2 of 3)' }).click();
  await expect.element(column('q2')).toBeVisible();
  await expect.element(page.getByText('File 2 of 3', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Leave this one out, go on with 3.csv' }).click();
  await expect.element(column('q3')).toBeVisible();
  await expect.element(page.getByTestId('import-skip')).not.toBeInTheDocument();
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '1');
  await expect.poll(async () => (await book.accounts.toArray()).map(({ name }) => name).sort()).toEqual(['C', 'Otter']);
});

it('reads a file as the last one with its headings that went in, until the user will have it anew', async () => {
  await choose(UNKNOWN);
  await column('q4').selectOptions('revenue');
  await column('q1').selectOptions('order');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '2');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose(UNKNOWN.replaceAll('2026-09', '2026-10'));
  await expect.element(page.getByTestId('import-as-last-time')).toBeVisible();
  await expect.element(column('q1')).toHaveValue('order');
  await expect.element(column('q4')).toHaveAccessibleDescription('');
  await expect.element(page.getByTestId('import-confirm')).toBeEnabled();
  await expectAccessible();
  await page.getByRole('button', { name: 'Read it anew instead' }).click();
  await expect.element(page.getByTestId('import-as-last-time')).not.toBeInTheDocument();
  await expect.element(column('q1')).toHaveValue('unread');
});

it('keeps nothing of a file that did not go in, nor of one that was read without a hand', async () => {
  await choose(UNKNOWN);
  await column('q4').selectOptions('revenue');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose(UNKNOWN);
  await expect.element(page.getByTestId('import-missing')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose('account\nNew Ltd\n');
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toBeVisible();
  await expect.poll(async () => (await book.meta.get('mappings'))?.value ?? []).toEqual([]);
});

it('is told once what a word means, and remembers it', async () => {
  const file = 'date;account;revenue;status\n2026-09-01;Otter;5;done\n2026-09-02;Otter;6;storno-2\n';
  await choose(file);
  await page.getByText('What its words mean').click();
  await page.getByLabelText('state of the document: storno-2 (1 line)').selectOptions('left out');
  await expect
    .element(page.getByTestId('import-sum').getByText('1 line was never sold', { exact: false }))
    .toBeVisible();
  await expectAccessible();
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '1');
  await expect.poll(sales).toEqual(['2026-09-01 5']);
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await choose(`${file}2026-09-03;Otter;9;storno-2\n`);
  await expect.element(page.getByTestId('import-as-last-time')).toBeVisible();
  await expect
    .element(page.getByTestId('import-sum').getByText('2 lines were never sold', { exact: false }))
    .toBeVisible();
});
