import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

/** A page of an app that nobody knows, with one address that is in no book. */
async function startStrangersPage() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<title>Lindqvist</title><main><a href="mailto:maja@lindqvist.test">Maja Lindqvist</a><p id="news">A competitor courts them.</p></main>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/**
 * Calls the real listeners of an event of the browser with the active tab, as a headless browser has neither shortcuts nor
 * menus: Chromium's event objects pass on what they are given.
 */
const dispatch = ({ worker }: OpenedChromium, event: string, first: string): Promise<void> =>
  worker.evaluate<void>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { chrome.${event}.dispatch(${first}, tab); })`,
  );

/** Presses keys one by one and returns how many they were. */
async function press(page: Page, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

const form = (sidebar: Frame) => sidebar.getByTestId('flag-form');

test.describe('a stranger is flagged', () => {
  let strangers: Awaited<ReturnType<typeof startStrangersPage>>;
  test.beforeEach(async () => {
    strangers = await startStrangersPage();
  });
  test.afterEach(() => strangers.close());

  test('by keyboard alone, from the shortcut on: at most 10 keys and the line', async ({ keyside, page }, info) => {
    await page.goto(strangers.url);
    await page.locator('keyside-sidebar').waitFor({ state: 'attached' });
    await dispatch(keyside, 'commands.onCommand', "'flag-prospect'");
    const sidebar = await sidebarOf(page);
    await expect(form(sidebar).getByLabel('Company')).toHaveValue('Lindqvist');
    await expect(form(sidebar).getByRole('radio', { name: 'unclear' }).first()).toBeFocused();
    const shortcut = 1;
    let keys = shortcut + (await press(page, '3', '3', '2', 'Tab'));
    await page.keyboard.type('Three new plants next year');
    keys += await press(page, 'Enter');
    await expect(sidebar.getByTestId('flag-waiting')).toContainText('Three new plants next year');
    info.annotations.push({ type: 'keystrokes', description: `flag: ${keys} keys and the line` });
    await info.attach('keystrokes.json', { body: JSON.stringify({ flag: keys }), contentType: 'application/json' });
    expect(keys).toBeLessThanOrEqual(10);

    const queue = await keyside.context.newPage();
    await queue.goto(keyside.ownPage('workspace.html#/potential'));
    const waiting = queue.getByTestId('prospect').filter({ hasText: 'Lindqvist' });
    await expect(waiting).toContainText('Three new plants next year');
    await waiting.getByTestId('accept').click();
    await page.bringToFront();
    await expect(sidebar.getByTestId('account-name')).toHaveText('Lindqvist');
    await expect(sidebar.getByTestId('tier')).toHaveAttribute('data-tier', 'potential');
  });

  test('from the open sidebar by Tab, digits and Enter', async ({ page }) => {
    await page.goto(strangers.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByTestId('flag-potential').focus();
    await press(page, 'Enter');
    await expect(form(sidebar).getByRole('radio', { name: 'unclear' }).first()).toBeFocused();
    await press(page, '3', '3', '3', 'Tab', 'a', 'Enter');
    await expect(sidebar.getByTestId('flag-waiting')).toBeVisible();
  });

  test('by the name that was selected, in the context menu', async ({ keyside, page }) => {
    await page.goto(strangers.url);
    await page.locator('keyside-sidebar').waitFor({ state: 'attached' });
    const info = { menuItemId: 'flag', selectionText: 'Brightwater', pageUrl: strangers.url };
    await dispatch(keyside, 'contextMenus.onClicked', JSON.stringify(info));
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByTestId('flag-account'), 'an account of the sample book').toContainText('Brightwater');
  });

  test('selected text is kept in the dossier with its page, by the shortcut', async ({ keyside, page }) => {
    await page.goto(strangers.url);
    await page.locator('keyside-sidebar').waitFor({ state: 'attached' });
    await page.locator('#news').selectText();
    await dispatch(keyside, 'commands.onCommand', "'add-to-dossier'");
    const sidebar = await sidebarOf(page);
    await sidebar.getByLabel('For which account?').fill('kov');
    await sidebar
      .getByTestId('fact-wish')
      .getByRole('button', { name: /^Kovács Bau/ })
      .click();
    const fact = sidebar.getByTestId('fact-form');
    await expect(fact.getByLabel('What is worth knowing?')).toHaveValue('A competitor courts them.');
    await expect(fact.getByLabel('Section')).toHaveValue('competitors');
    await expect(fact).toContainText(strangers.url);
    await fact.getByRole('button', { name: 'Save' }).click();
    await expect(sidebar.getByText('Noted in the dossier.')).toBeVisible();
  });
});

test('a known client is said to be one, and the shortcut for a sent proposal is one key away from it', async ({
  keyside,
  mailbox,
  page,
}) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  await page.locator('keyside-sidebar').waitFor({ state: 'attached' });
  await dispatch(keyside, 'commands.onCommand', "'proposal-sent'");
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('proposal-sent')).toBeFocused();
  await expect(sidebar.getByTestId('flag-needless')).toContainText('Kovács Bau Kft.');
  await expect(sidebar.getByTestId('next-step')).toHaveCount(1);
  await press(page, 'Enter');
  await expect(sidebar.getByTestId('next-step')).toHaveCount(3);
});

test('the address bar opens the workspace at the flag of an address', async ({ keyside, page }) => {
  const opened = keyside.context.waitForEvent('page');
  await page.goto('about:blank');
  await keyside.worker.evaluate("chrome.omnibox.onInputEntered.dispatch('flag maja@lindqvist.test', 'currentTab')");
  const workspace = await opened;
  await expect(workspace.getByTestId('flag-form').getByLabel('Company')).toHaveValue('Lindqvist');
});

test('where no reader runs, the context menu opens the workspace at the same text', async ({ keyside, page }) => {
  await page.goto('about:blank');
  const opened = keyside.context.waitForEvent('page');
  const info = { menuItemId: 'fact', selectionText: 'They have 420 employees.', pageUrl: 'https://news.test/a' };
  await dispatch(keyside, 'contextMenus.onClicked', JSON.stringify(info));
  const workspace = await opened;
  await workspace.getByLabel('For which account?').fill('kov');
  await workspace
    .getByTestId('fact-wish')
    .getByRole('button', { name: /^Kovács Bau/ })
    .click();
  await expect(workspace.getByTestId('fact-form')).toContainText('https://news.test/a');
});
