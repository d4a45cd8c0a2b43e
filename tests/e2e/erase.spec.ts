import type { Page } from '@playwright/test';
import { openSidebar } from '../browsers/sidebar.ts';
import { dispatch } from './dispatch.ts';
import { canariesIn, expectErased, FILES, KEPT } from './erased.ts';
import { expect, test } from './fixtures.ts';

async function takeSnapshot(workspace: Page): Promise<void> {
  await workspace.getByTestId('import-file').setInputFiles({
    name: 'accounts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('account,domain\nHeron Ltd,heron.test\n'),
  });
  await workspace.getByTestId('import-confirm').click();
  await workspace.getByTestId('import-report').waitFor();
}

test('everything is erased to its end: no row, no text, no file, and nothing in a fresh backup', async ({
  keyside,
  mailbox,
  page,
}) => {
  const own = await keyside.context.newPage();
  await own.goto(keyside.ownPage('LICENCES.txt'));
  await page.bringToFront();
  await page.goto(mailbox.composeTo('gergo.szabo@kovacs-bau.test'));
  await openSidebar(page);
  await page.locator('#compose-subject').fill('Proposal for Kovács Bau');
  await page.locator('button.send').click();
  await expect.poll(async () => canariesIn(String(await own.evaluate(KEPT))), 'what was sent').toContain('Kovács');
  const workspace = await keyside.context.newPage();
  await workspace.goto(keyside.ownPage('workspace.html#/import'));
  await takeSnapshot(workspace);
  // No reader stands in a page of ours: the wish waits for the workspace.
  await dispatch(keyside, 'contextMenus.onClicked', "{ menuItemId: 'flag', selectionText: 'Lindqvist' }");
  await expect
    .poll(async () => canariesIn(String(await own.evaluate(KEPT))), 'what was asked for')
    .toContain('Lindqvist');
  await expect.poll(() => own.evaluate(FILES).then((files) => (files as string[]).length)).toBeGreaterThan(0);
  await page.goto('about:blank');

  await workspace.goto(keyside.ownPage('workspace.html#/backup'));
  await workspace.getByLabel('Type “erase” to confirm').fill('erase');
  await workspace.getByTestId('erase-everything').click();
  await expect(workspace).toHaveURL(/#\/welcome$/);
  await expect(workspace.getByTestId('sample-load')).toBeVisible();

  await expectErased(own);
  await workspace.goto(keyside.ownPage('workspace.html#/backup'));
  const saved = workspace.waitForEvent('download');
  await workspace.getByTestId('backup-download').click();
  const file = await (await saved).createReadStream();
  const text = (await Array.fromAsync(file, String)).join('');
  expect(text).toContain('"accounts"');
  expect(canariesIn(text)).toEqual([]);
});

test('somebody is erased from what is kept until the browser closes, too', async ({ keyside, page }) => {
  await page.goto(keyside.ownPage('workspace.html#/accounts/sample-kovacs-bau/people'));
  await page.evaluate(
    "chrome.storage.session.set({ wish: { kind: 'flag', id: 'a', about: 'Szabó Gergő' }, 'send:1:x.test': { draft: 'Szabó Gergő' }, begun: true })",
  );
  const kept = () => page.evaluate('chrome.storage.session.get(null).then(Object.keys)') as Promise<string[]>;
  await expect.poll(kept).toEqual(expect.arrayContaining(['wish', 'send:1:x.test']));
  await page.getByRole('button', { name: /Personal details.*Szabó Gergő/ }).click();
  await page.getByTestId('person-erase').click();
  await page.getByTestId('person-erase-confirm').click();
  await expect(page.getByTestId('person-erase-confirm')).toHaveCount(0);
  await expect.poll(kept).not.toEqual(expect.arrayContaining(['wish']));
  await expect.poll(kept).not.toEqual(expect.arrayContaining(['send:1:x.test']));
  await expect.poll(kept).toContain('begun');
});
