import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

test('a book that the browser has deleted is told of everywhere, and nothing is written in its place', {
  tag: '@promise',
}, async ({ keyside, mailbox, page }) => {
  const own = await keyside.context.newPage();
  await own.goto(keyside.ownPage('LICENCES.txt'));
  await expect
    .poll(() => own.evaluate("chrome.storage.local.get('book').then(({ book }) => book.writes)"))
    .toBeGreaterThan(0);
  await own.evaluate(
    "new Promise((done, fail) => Object.assign(indexedDB.deleteDatabase('keyside'), { onsuccess: done, onerror: fail })).then(() => 'gone')",
  );

  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('no-book')).toHaveAttribute('data-why', 'lost');
  await expect(sidebar.getByTestId('new-account')).toHaveCount(0);
  await expect.poll(() => own.evaluate('chrome.action.getBadgeText({})'), 'the action button').toBe('!');

  const workspace = await keyside.context.newPage();
  await workspace.goto(keyside.ownPage('workspace.html#/welcome'));
  await expect(workspace.getByTestId('no-book')).toHaveAttribute('data-why', 'lost');
  await expect(workspace.getByTestId('sample-load')).toHaveCount(0);
  await workspace.getByTestId('no-book-begin').click();
  await expect(workspace.getByTestId('sample-load')).toBeVisible();
});
