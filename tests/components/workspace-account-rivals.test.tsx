import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const list = (title: string) => page.getByRole('region', { name: title, exact: true }).last();
const undo = () => page.getByRole('button', { name: 'Undo' }).click();

describe('rivals', () => {
  it('are marked, and the mark is taken away', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
    await showWorkspace('#/accounts/k/sales');
    await page.getByText('Wallet and rivals').click();
    await list('Rivals').getByRole('button', { name: 'Add rival' }).click();
    await userEvent.fill(list('Rivals').getByLabelText('Who competes with them?'), 'otter');
    await list('Rivals').getByRole('option', { name: 'Otter Ltd' }).click();
    await expect
      .element(list('Rivals').getByTestId('record'))
      .toMatchTextContent('Otter Ltd · since November 19, 2026');
    await expect.poll(() => book.rivalries.toArray()).toMatchObject([{ accountIds: ['k', 'o'] }]);
    await list('Rivals').getByRole('button', { name: 'Remove Otter Ltd' }).click();
    await expect.element(list('Rivals').getByTestId('record')).not.toBeInTheDocument();
    await undo();
    await expect.element(list('Rivals').getByTestId('record')).toBeVisible();
  });
});
