import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { removePerson } from '../../lib/db/write/move-person';
import { removeAccount } from '../../lib/db/write/remove-account';
import { when } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';
import { takePicture } from './take-picture';

const items = page.getByTestId('trash-item');

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

it('says that nothing was deleted', async () => {
  await showWorkspace('#/trash');
  await expect.element(page.getByRole('heading', { name: 'Nothing was deleted in the last 30 days.' })).toBeVisible();
  await expectAccessible();
});

it.each([
  ['light', 1366],
  ['dark', 320],
] as const)('lists what was deleted, and brings it back (%s, %i px)', async (theme, width) => {
  const [account] = await book.accounts.toArray();
  await removeAccount(account?.id ?? '', when);
  await showWorkspace('#/trash', { theme, width });
  await expect.element(items).toMatchTextContent(account?.name ?? '?');
  await expect.element(items).toMatchTextContent('kept until');
  await expectAccessible();
  await takePicture(page, `../../artefacts/trash-${theme}.png`);
  await page.getByTestId('trash-bring-back').click();
  await expect.element(page.getByText(`${account?.name} is back.`)).toBeVisible();
  await expect.poll(() => book.accounts.get(account?.id ?? '')).toEqual(account);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(items).toBeVisible();
});

it('removes for good only after asking, and says what a record waits for', async () => {
  const [person] = await book.people.toArray();
  await removePerson(person?.id ?? '', { ...when, now: '2026-11-19T08:00:00Z' });
  await removeAccount(person?.accountId ?? '', when);
  await showWorkspace('#/trash');
  await page.getByRole('button', { name: `Bring back ${person?.name}` }).click();
  await expect.element(page.getByText('Bring that back first.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: `Remove ${person?.name} for good` }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(items.nth(1)).toBeVisible();
  await page.getByRole('button', { name: `Remove ${person?.name} for good` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove for good' }).click();
  await expect.element(items.nth(1)).not.toBeInTheDocument();
  await expect.poll(() => book.trash.count()).toBe(1);
});
