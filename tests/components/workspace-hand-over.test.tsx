import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { gatherPack } from '../../lib/db/hand-over/gather-pack';
import { sealPack } from '../../lib/db/hand-over/pack';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount, when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { provePageManners } from './page-manners';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(emptyBook);

const anna = '#/hand-over?kam=Anna%20Becker';

describe('handing over', () => {
  it('is reached from the load, and has the accounts with what is open and promised', async () => {
    await fillBook();
    await showWorkspace('#/load');
    await page.getByRole('link', { name: 'Hand over: Anna Becker' }).click();
    await expect.element(page.getByRole('heading', { name: 'Accounts of Anna Becker, handed over' })).toBeVisible();
    const one = page.getByTestId('handed-over');
    for (const shown of ['1. Kovács Bau Kft.', 'Szabó Gergő', 'Ask for the floor plan'])
      await expect.element(one).toMatchTextContent(shown);
    await expectAccessible();
  });

  it('saves a locked file, and asks for a passphrase that is not short', async () => {
    await fillBook();
    await showWorkspace(anna);
    await userEvent.fill(page.getByTestId('hand-over-passphrase'), 'short');
    await page.getByTestId('hand-over-save').click();
    await expect.element(page.getByText('At least 10 characters', { exact: false })).toBeVisible();
    await userEvent.fill(page.getByTestId('hand-over-passphrase'), 'open sesame');
    await page.getByTestId('hand-over-save').click();
    await expect.element(page.getByText('The two are not alike.', { exact: false })).toBeVisible();
    await userEvent.fill(page.getByLabelText('The same once more'), 'open sesame');
    await page.getByTestId('hand-over-save').click();
    await expect.element(page.getByText('Handed to the browser', { exact: false })).toBeVisible();
  });

  it('says what to do where nobody is chosen, or nobody has accounts', async () => {
    await showWorkspace('#/hand-over');
    await expect.element(page.getByText('No account has a key account manager yet.')).toBeVisible();
  });
});

describe('taking over', () => {
  const file = async () => {
    await fillBook();
    const text = await sealPack(await gatherPack('Anna Becker', when.now), 'open sesame');
    await emptyBook();
    return new File([text], 'anna.keyside');
  };
  const choose = (given: File) => userEvent.upload(page.getByTestId('hand-over-file'), given);

  it('shows what would come, asks where it may be the same, and comes with one undo', async () => {
    const given = await file();
    await book.accounts.put(accountRow(anAccount({ id: 'own', name: 'Kovacs Bau', kam: 'Bo Berg' })));
    await showWorkspace('#/hand-over');
    await choose(given);
    await userEvent.fill(page.getByTestId('hand-over-open-passphrase'), 'wrong');
    await page.getByTestId('hand-over-open').click();
    await expect.element(page.getByText('That is not the passphrase of this file', { exact: false })).toBeVisible();
    await userEvent.fill(page.getByTestId('hand-over-open-passphrase'), 'open sesame');
    await page.getByTestId('hand-over-open').click();
    await expect.element(page.getByLabelText('Kovács Bau Kft.')).toMatchTextContent('is Kovacs Bau, which is here');
    await userEvent.fill(page.getByLabelText('Who takes them over'), 'Bo Berg');
    await page.getByTestId('hand-over-take-in').click();
    await expect.poll(async () => (await book.accounts.get('own'))?.aliases).toEqual(['Kovács Bau Kft.']);
    await expect.poll(async () => (await book.people.where({ accountId: 'own' }).count()) > 0).toBe(true);
    await expect.element(page.getByText('1 account of Anna Becker taken over')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => book.people.count()).toBe(0);
  });

  it('gives them to somebody who has no accounts yet', async () => {
    const given = await file();
    await showWorkspace('#/hand-over');
    await choose(given);
    await userEvent.fill(page.getByTestId('hand-over-open-passphrase'), 'open sesame');
    await page.getByTestId('hand-over-open').click();
    await userEvent.fill(page.getByLabelText('Who takes them over'), ' Cleo New ');
    await page.getByTestId('hand-over-take-in').click();
    await expect.poll(async () => (await book.accounts.toArray()).map(({ kam }) => kam)).toEqual(['Cleo New']);
  });

  it('refuses any other file', async () => {
    await showWorkspace('#/hand-over');
    await choose(new File(['a,b'], 'list.keyside'));
    await page.getByTestId('hand-over-open').click();
    await expect.element(page.getByText('This is no file of accounts', { exact: false })).toBeVisible();
  });
});

provePageManners('#/hand-over');
