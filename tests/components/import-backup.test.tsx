import Dexie from 'dexie';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backupFile } from '../../lib/db/backup/backup-file';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { forgetSnapshots } from '../../lib/db/snapshots';
import { saveAccount } from '../../lib/db/write/save-account';
import { anAccount, when } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.accounts.put(accountRow(anAccount({ id: 'm', name: 'Muster Maschinen AG' })));
  await showWorkspace('#/backup');
});

const savedText = async () => (await backupFile({ at: when.now })).text();
const choose = (text: string) => userEvent.upload(page.getByTestId('restore-file'), new File([text], 'backup.json'));

it('shows what a backup would replace before it does so', async () => {
  const text = await savedText();
  await book.accounts.bulkPut(['a', 'b'].map((id) => accountRow(anAccount({ id, name: id }))));
  await choose(text);
  await expect.element(page.getByRole('row', { name: 'Accounts 3 1' })).toBeVisible();
  await expectAccessible();
  await expect.poll(() => book.accounts.count()).toBe(3);
  await expect
    .element(page.getByText('This can be undone as long as this page stays open.', { exact: false }))
    .toBeVisible();
  await page.getByTestId('backup-first').click();
  await expect
    .element(page.getByText('Handed to the browser: see that the backup is in your downloads.'))
    .toBeVisible();
  await page.getByTestId('restore-confirm').click();
  await expect.element(page.getByText('The backup is back.')).toBeVisible();
  await expect.poll(() => book.accounts.toArray()).toMatchObject([{ id: 'm' }]);
  await expectAccessible();
  await page.getByTestId('restore-undo').click();
  await expect.element(page.getByText('The book is back as it was before.')).toBeVisible();
  await expect.poll(() => book.accounts.count()).toBe(3);
});

it('names the file for as long as it is looked at, and lists the copy that was kept before it came', async () => {
  await forgetSnapshots();
  const text = await savedText();
  await book.touches.put({ id: 'c', accountId: 'm', kind: 'call', direction: 'out', at: when.now, personIds: [] });
  const field = page.getByTestId('restore-file');
  const named = () => [...((field.element() as HTMLInputElement).files ?? [])].map(({ name }) => name);
  await choose(text);
  await expect.element(page.getByRole('row', { name: 'Contacts 1 0' })).toBeVisible();
  await expect.poll(named).toEqual(['backup.json']);
  await page.getByRole('button', { name: 'Leave the book as it is' }).click();
  await expect.poll(named).toEqual([]);
  await choose(text);
  await page.getByTestId('restore-confirm').click();
  await expect.element(page.getByText('The backup is back.')).toBeVisible();
  await expect.poll(named).toEqual([]);
  const copy = page.getByTestId('snapshot');
  await expect.element(copy).toMatchTextContent(/before a backup/);
  await copy.click();
  await expect.element(page.getByTestId('restore-confirm')).toBeVisible();
  await expect.element(copy).toHaveAttribute('aria-pressed', 'true');
});

it('takes the same file once more after it has failed', async () => {
  const { Worker } = window;
  class FailingWorker extends Worker {
    override postMessage() {
      setTimeout(() => this.onerror?.(new ErrorEvent('error')));
    }
  }
  window.Worker = FailingWorker;
  onTestFinished(() => {
    window.Worker = Worker;
  });
  await choose('{}');
  await expect.element(page.getByText('That did not work', { exact: false })).toBeVisible();
  await expect.poll(() => (page.getByTestId('restore-file').element() as HTMLInputElement).value).toBe('');
});

it('keeps what was entered since a backup was restored', async () => {
  const text = await savedText();
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

/** Keeps everybody from reading the accounts until the function that is returned is called. */
async function holdBook(): Promise<() => void> {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await new Promise<void>((isHeld) => {
    void book.transaction('rw', book.accounts, async () => {
      await book.accounts.count();
      isHeld();
      await Dexie.waitFor(held);
    });
  });
  return letGo;
}

it('shows how far a restore is, and leaves the book as it was where that is stopped', async () => {
  const text = await savedText();
  await book.accounts.put(accountRow(anAccount({ id: 'a', name: 'a' })));
  await choose(text);
  await expect.element(page.getByTestId('restore-confirm')).toBeVisible();
  const letGo = await holdBook();
  await page.getByTestId('restore-confirm').click();
  await expect.element(page.getByRole('progressbar', { name: 'Replacing the book…' })).toHaveAttribute('value', '0');
  await expectAccessible();
  await page.getByTestId('backup-stop').click();
  letGo();
  await expect.element(page.getByTestId('backup-progress')).not.toBeInTheDocument();
  // Takes as long as a restore would.
  await page.getByTestId('backup-download').click();
  await expect
    .element(page.getByText('Handed to the browser: see that the backup is in your downloads.'))
    .toBeVisible();
  await expect.poll(() => book.accounts.toCollection().primaryKeys()).toEqual(['a', 'm']);
});

it('saves no file where that is stopped', async () => {
  const letGo = await holdBook();
  await page.getByTestId('backup-download').click();
  await page.getByTestId('backup-stop').click();
  letGo();
  await expect.element(page.getByTestId('backup-download')).toBeVisible();
  await expect
    .element(page.getByText('Handed to the browser: see that the backup is in your downloads.'))
    .not.toBeInTheDocument();
});

it('says what is wrong with a bad file, and keeps the book', async () => {
  await choose((await savedText()).replace('"customer"', '"prospect"'));
  await expect.element(page.getByRole('alert').getByText(/changed or damaged at accounts/)).toBeVisible();
  await expect.element(page.getByTestId('restore-confirm')).not.toBeInTheDocument();
  await expect.poll(() => book.accounts.count()).toBe(1);
});

it('names the records of an older file that cannot be read, and takes in the others', async () => {
  const accounts = [
    anAccount({ id: 'a', name: 'Otter Ltd' }),
    { ...anAccount({ id: 'b', name: 'Brook' }), status: 'gold' },
  ];
  await choose(JSON.stringify({ format: 'keyside-backup', version: 1, tables: { accounts } }));
  await page.getByText('One record in it cannot be read', { exact: false }).click();
  await expect.element(page.getByText('Account: Brook')).toBeVisible();
  await expectAccessible();
  await page.getByTestId('restore-confirm').click();
  await expect.element(page.getByTestId('broken-row')).toMatchTextContent(/Brook.*“status”.*gold/);
  await expect.poll(() => book.accounts.toCollection().primaryKeys()).toEqual(['a']);
});

it('asks for the passphrase of a locked file until it is the right one', async () => {
  await choose(await (await backupFile({ at: when.now, passphrase: 'seven grey cranes' })).text());
  const passphrase = page.getByLabelText('Passphrase of this file');
  await passphrase.fill('eight grey cranes');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByRole('alert').getByText(/does not open the file/)).toBeVisible();
  await expectAccessible();
  await passphrase.fill('seven grey cranes');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByText('Saved on November 19, 2026.')).toBeVisible();
  await expect.element(page.getByTestId('restore-confirm')).toBeVisible();
});

it('saves the book, and says that a forgotten passphrase cannot be recovered', async () => {
  await expect.element(page.getByText('a forgotten one cannot be recovered', { exact: false })).toBeVisible();
  await page.getByTestId('backup-download').click();
  await expect
    .element(page.getByText('Handed to the browser: see that the backup is in your downloads.'))
    .toBeVisible();
  await expectAccessible();
});
