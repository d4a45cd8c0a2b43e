import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { dispatch } from './dispatch.ts';
import { expect, test } from './fixtures.ts';

/** What of ours stands at a place of the page, in pixels from the left and as a share of its height. */
const isOurs = (page: Page, x: number, y: number) =>
  page.evaluate(([left, share]) => document.elementFromPoint(left, innerHeight * share)?.matches('html > div'), [
    x,
    y,
  ] as const);
const marginsOf = (page: Page) =>
  page.evaluate(() => {
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    return [marginLeft, marginRight];
  });

/** Presses the action button over the tab in front. */
const pressAction = (keyside: OpenedChromium) => dispatch(keyside, 'action.onClicked', 'tab');

/** Chooses once the sidebar reacts: where it has just moved, it holds back what is pressed until it was seen for a moment. */
async function choose(page: Page, name: string) {
  await expect(async () => {
    const choice = (await sidebarOf(page)).getByLabel(name);
    await choice.click({ timeout: 5000 });
    await expect(choice).toBeChecked({ timeout: 1000 });
  }).toPass();
}

async function openMenu(page: Page) {
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toBeVisible();
  await sidebar.getByRole('button', { name: 'View and shortcuts' }).click();
  return sidebar;
}

test('stands and looks as the user chose for the site, and nowhere else', async ({ keyside, mailbox, page }) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  await openSidebar(page);
  await expect.poll(() => marginsOf(page)).toEqual(['0px', '360px']);
  const sidebar = await openMenu(page);
  await choose(page, 'Left');
  await expect.poll(() => marginsOf(page)).toEqual(['360px', '0px']);
  await choose(page, 'Over the page');
  await expect.poll(() => marginsOf(page)).toEqual(['0px', '0px']);
  await choose(page, 'Dark');
  const html = sidebar.locator('html');
  await expect(html).toHaveCSS('color-scheme', 'dark');

  await page.reload();
  const again = await sidebarOf(page);
  await expect(again.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(again.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect.poll(() => isOurs(page, 100, 0.5)).toBe(true);
  await expect.poll(() => isOurs(page, 1180, 0.5)).toBe(false);
  await expect.poll(() => marginsOf(page)).toEqual(['0px', '0px']);

  const other = await keyside.context.newPage();
  await other.goto(mailbox.listOf('hungarian-question').replace('127.0.0.1', 'localhost'));
  const usual = await openSidebar(other);
  await expect(usual.locator('html')).toHaveCSS('color-scheme', 'light dark');
  await expect.poll(() => marginsOf(other)).toEqual(['0px', '360px']);
});

test('is hidden on a site for today, in all its tabs, until it is asked for', async ({ keyside, mailbox, page }) => {
  const second = await keyside.context.newPage();
  await second.goto(mailbox.listOf('german-fault'));
  await expect.poll(() => isOurs(second, 1266, 0.4), { message: 'the rail' }).toBe(true);
  await page.bringToFront();
  await page.goto(mailbox.listOf('hungarian-question'));
  await openSidebar(page);
  const sidebar = await openMenu(page);
  await sidebar.getByRole('button', { name: 'Hide on this site for today' }).click();
  await expect.poll(() => isOurs(page, 1180, 0.4)).toBe(false);
  await expect.poll(() => isOurs(second, 1266, 0.4), { message: 'the other tab has no rail either' }).toBe(false);
  await page.reload();
  await page.locator('html > div').waitFor({ state: 'attached' });
  await expect.poll(() => isOurs(page, 1266, 0.4)).toBe(false);

  await pressAction(keyside);
  await expect((await sidebarOf(page)).getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect.poll(() => isOurs(second, 1266, 0.4)).toBe(true);
});

test('gives the focus back to the field that had it', async ({ mailbox, page }) => {
  await page.goto(mailbox.composeTo('gergo.szabo@kovacs-bau.test'));
  const field = page.locator('textarea').first();
  await field.focus();
  const sidebar = await openSidebar(page);
  await expect(field).toBeFocused();
  // As long as a finger takes: the focus goes to the sidebar by way of the browser's own process.
  await sidebar.getByRole('button', { name: 'Close Keyside' }).click({ delay: 80 });
  await expect(field).toBeFocused();
});
