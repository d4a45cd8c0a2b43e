import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { lockVault } from '../../lib/db/vault/session';
import { setUpVault } from '../../lib/db/write/vault/set-up-vault';
import { anAccount } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

const CARDS = [
  'BEGIN:VCARD\nVERSION:4.0\nFN:Simon Berg\nORG:Otter Ltd\nEMAIL:simon@otter.test\nBDAY:--0203\nEND:VCARD',
  'BEGIN:VCARD\nVERSION:3.0\nFN:Eva Muster\nORG:Otter Ltd\nEMAIL:eva@otter.test\nBDAY:1980-05-04\nEND:VCARD',
].join('\n');
const note = page.getByTestId('import-birthdays');

beforeEach(async () => {
  lockVault();
  await emptyBook();
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd' })));
});

async function takeIn(): Promise<void> {
  await showWorkspace('#/import');
  await userEvent.upload(page.getByTestId('import-file'), new File([CARDS], 'people.vcf'));
  await page.getByTestId('import-confirm').click();
  await expect.element(page.getByTestId('import-report')).toHaveAttribute('data-added', '2');
}

it('birthdays of cards go under lock by a click while that is open, and back by undo', async () => {
  await setUpVault('four words of a passphrase');
  await takeIn();
  await expect.element(note).toMatchTextContent('The file holds 2 birthdays.');
  await expectAccessible();
  await note.getByRole('button', { name: 'Put 2 birthdays under lock' }).click();
  await expect.element(note).not.toBeInTheDocument();
  await expect.poll(() => book.personalDetails.count()).toBe(2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => book.personalDetails.count()).toBe(0);
});

it('where there is no lock they wait beside what sets it up, and go in without the file', async () => {
  await takeIn();
  await expect.element(note).toMatchTextContent('They wait here as long as this page stays open.');
  await expect.poll(async () => JSON.stringify(await book.people.toArray())).not.toContain('1980');
  await note.getByRole('button', { name: 'Set up the lock now' }).click();
  await page.getByLabelText('New passphrase').fill('four words of a passphrase');
  await page.getByLabelText('The same once more').fill('four words of a passphrase');
  await expectAccessible();
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await note.getByRole('button', { name: 'Put 2 birthdays under lock' }).click();
  await expect.poll(() => book.personalDetails.count()).toBe(2);
});

it('while it is locked they wait beside what opens it', async () => {
  await setUpVault('four words of a passphrase');
  lockVault();
  await takeIn();
  await note.getByRole('button', { name: 'Unlock now' }).click();
  await page.getByLabelText('Passphrase').fill('four words of a passphrase');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect.element(note.getByRole('button', { name: 'Put 2 birthdays under lock' })).toBeVisible();
});
