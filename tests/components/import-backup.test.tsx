import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backupBook } from '../../lib/db/backup';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { saveAccount } from '../../lib/db/write/save-account';
import { anAccount, when } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Muster Maschinen AG' })));
  await showWorkspace('#/backup');
});

const choose = (text: string) => userEvent.upload(page.getByTestId('restore-file'), new File([text], 'backup.json'));

it('shows what a backup would replace before it does so', async () => {
  const text = await backupBook();
  await book.accounts.bulkPut(['a', 'b'].map((id) => accountRow(anAccount({ id, name: id }))));
  await choose(text);
  await expect.element(page.getByRole('row', { name: 'Accounts 3 1' })).toBeVisible();
  await expectAccessible();
  await expect.poll(() => book.accounts.count()).toBe(3);
  await expect
    .element(page.getByText('This can be undone as long as this page stays open.', { exact: false }))
    .toBeVisible();
  await page.getByTestId('backup-first').click();
  await expect.element(page.getByText('The backup is in your downloads.')).toBeVisible();
  await page.getByTestId('restore-confirm').click();
  await expect.element(page.getByText('The backup is back.')).toBeVisible();
  await expect.poll(() => book.accounts.toArray()).toMatchObject([{ id: 'm' }]);
  await expectAccessible();
  await page.getByTestId('restore-undo').click();
  await expect.element(page.getByText('The book is back as it was before.')).toBeVisible();
  await expect.poll(() => book.accounts.count()).toBe(3);
});

it('keeps what was entered since a backup was restored', async () => {
  const text = await backupBook();
  await book.accounts.put(accountRow(anAccount({ id: 'a', name: 'a' })));
  await choose(text);
  await page.getByTestId('restore-confirm').click();
  await expect.element(page.getByTestId('restore-undo')).toBeVisible();
  await saveAccount(anAccount({ id: 'new', name: 'New Ltd' }), when);
  await page.getByTestId('restore-undo').click();
  await expect.element(page.getByText('This cannot be undone any more', { exact: false })).toBeVisible();
  await expectAccessible();
  await expect.poll(async () => (await book.accounts.toArray()).map(({ id }) => id)).toEqual(['m', 'new']);
});

it('says what is wrong with a bad file, and keeps the book', async () => {
  await choose((await backupBook()).replace('"customer"', '"gold"'));
  await expect.element(page.getByRole('alert').getByText(/damaged at accounts › 0 › status/)).toBeVisible();
  await expect.element(page.getByTestId('restore-confirm')).not.toBeInTheDocument();
  await expect.poll(() => book.accounts.count()).toBe(1);
});

it('offers the download', async () => {
  await expect.element(page.getByTestId('backup-download')).toBeEnabled();
  await expectAccessible();
});
