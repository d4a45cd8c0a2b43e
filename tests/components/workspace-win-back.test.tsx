import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { emptyBook, fillBook, today } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const panel = (name: string) => page.getByRole('region', { name, exact: true });
const found = page.getByTestId('found-loss');

describe('lost by the own rhythm', () => {
  it('names the customer, the last order and the day from which it counts as lost', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/win-back');
    await expect.element(found).toMatchTextContent(/Cairnmoor Textiles Ltd.*205 days before Nov 14.*From day \d+ on/s);
  });

  it('is recorded with its reason, stands on the board, and undo brings it back', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/win-back');
    await page.getByRole('button', { name: 'Record the loss of Cairnmoor Textiles Ltd' }).click();
    const form = page.getByRole('form', { name: 'Loss of Cairnmoor Textiles Ltd' });
    await form.getByLabelText('Why they left').selectOptions('Price');
    await form.getByLabelText('What we offer to win them back').fill('A fixed price for two years.');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.element(panel('Open').getByTestId('win-back')).toMatchTextContent(/Price.*A fixed price/s);
    await expect.element(found).not.toBeInTheDocument();
    await expect
      .poll(() => book.winBacks.where({ accountId: 'sample-cairnmoor' }).first())
      .toMatchObject({ why: 'price', result: 'open', currency: 'EUR', worth: 45_000 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(found).toBeVisible();
  });
});

it('says of nobody that none is lost once sales have ended', async () => {
  await fillBook();
  await book.standings.toCollection().modify({ bookTo: '2026-01-10', customerId: 'k' });
  await showWorkspace('#/win-back');
  await expect.element(page.getByRole('heading', { name: 'Not known since sales ended' })).toBeVisible();
});

describe('the board', () => {
  const record = {
    id: 'w',
    accountId: 'k',
    lostOn: '2026-08-01',
    why: 'quality',
    worth: 1000,
    currency: 'EUR',
    result: 'open',
  } as const;

  it('moves a customer that came back to its column, with the day', async () => {
    await fillBook();
    await book.winBacks.put(record);
    await showWorkspace('#/win-back');
    await panel('Open').getByRole('button', { name: 'Edit Kovács Bau Kft.' }).click();
    await page.getByLabelText('Result').selectOptions('Won back');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(panel('Won back').getByTestId('win-back')).toMatchTextContent(/Closed on November 19, 2026/);
    await expect.element(panel('Open').getByText('Nobody.')).toBeVisible();
  });

  it('counts the reasons and never adds currencies', async () => {
    await fillBook();
    await book.winBacks.bulkPut([
      record,
      { ...record, id: 'w2', accountId: 'group', worth: 500, currency: 'USD', result: 'given up' },
    ]);
    await showWorkspace('#/win-back');
    await expect
      .element(panel('Why customers leave').getByRole('row', { name: /Quality 2/ }))
      .toMatchTextContent(/€1,000 and \$500/);
  });

  it('records the loss of any account, and refuses a worth that is no amount', async () => {
    await fillBook();
    await book.meta.put({ key: 'settings', value: { dependency: { currency: 'NOK' } } });
    await showWorkspace('#/win-back');
    await page.getByRole('button', { name: 'Record a loss' }).click();
    await page.getByLabelText('Which customer was lost?').fill('Kovács Bau');
    await page.getByRole('option', { name: /Kovács Bau Kft\./ }).click();
    const worth = page.getByLabelText('Worth in 12 months');
    await expect.element(page.getByLabelText('Currency')).toHaveValue('NOK');
    for (const [typed, refusal] of [
      ['much', 'This is not a number that fits here.'],
      ['-5', 'At least 0.'],
    ] as const) {
      await worth.fill(typed);
      await page.getByRole('button', { name: 'Save' }).click();
      await expect.element(worth).toHaveAccessibleDescription(refusal);
    }
    await worth.fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(panel('Open').getByTestId('win-back')).toMatchTextContent(/Nothing offered yet/);
    await expect.poll(async () => (await book.winBacks.toArray())[0]).not.toHaveProperty('worth');
  });

  it('says how customers come here while there is none', async () => {
    await showWorkspace('#/win-back');
    await expect.element(page.getByText('No lost customers')).toBeVisible();
  });
});

provePageManners('#/win-back');
