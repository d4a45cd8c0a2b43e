import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from '@playwright/test';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { dispatch } from './dispatch.ts';
import { expect, test } from './fixtures.ts';
import { handsOn } from './hands.ts';

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

const form = (sidebar: Frame) => sidebar.getByTestId('flag-form');

test.describe('a stranger is flagged', () => {
  let strangers: Awaited<ReturnType<typeof startStrangersPage>>;
  test.beforeEach(async () => {
    strangers = await startStrangersPage();
  });
  test.afterEach(() => strangers.close());

  test('from the open sidebar by Tab, digits and Enter; the queue of the key account manager takes it in', async ({
    keyside,
    page,
  }) => {
    await page.goto(strangers.url);
    const sidebar = await openSidebar(page);
    const { press, type } = handsOn(page);
    await sidebar.getByTestId('flag-potential').focus();
    await press('Enter');
    await expect(form(sidebar).getByRole('radio', { name: 'unclear' }).first()).toBeFocused();
    await press('3', '3', '3');
    await type('Three new plants next year');
    await press('Enter');
    await expect(sidebar.getByTestId('flag-waiting')).toContainText('Three new plants next year');

    const queue = await keyside.context.newPage();
    await queue.goto(keyside.ownPage('workspace.html#/potential'));
    const waiting = queue.getByTestId('prospect').filter({ hasText: 'Lindqvist' });
    await expect(waiting).toContainText('Three new plants next year');
    await waiting.getByTestId('accept').click();
    await waiting.getByLabel('Key account manager', { exact: true }).fill('Anna Becker');
    await queue.keyboard.press('Enter');
    await page.bringToFront();
    await expect(sidebar.getByTestId('account-name')).toHaveText('Lindqvist');
    await expect(sidebar.getByTestId('tier')).toHaveAttribute('data-tier', 'potential');
    await expect(sidebar.getByTestId('next-step')).toContainText('Call for a first talk');
  });

  test('by the name that was selected, in the context menu', async ({ keyside, page }) => {
    await page.goto(strangers.url);
    await page.locator('html > div').waitFor({ state: 'attached' });
    const info = { menuItemId: 'flag', selectionText: 'Brightwater', pageUrl: strangers.url };
    await dispatch(keyside, 'contextMenus.onClicked', JSON.stringify(info));
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByTestId('flag-account'), 'an account of the sample book').toContainText('Brightwater');
  });

  test('selected text is kept in the dossier with its page, by the shortcut', async ({ keyside, page }) => {
    await page.goto(strangers.url);
    await page.locator('html > div').waitFor({ state: 'attached' });
    await page.locator('#news').selectText();
    await dispatch(keyside, 'commands.onCommand', "'add-to-dossier'");
    const sidebar = await sidebarOf(page);
    await sidebar.getByLabel('For which account?').fill('kov');
    await sidebar
      .getByTestId('fact-wish')
      .getByRole('option', { name: /^Kovács Bau/ })
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
  await page.locator('html > div').waitFor({ state: 'attached' });
  await dispatch(keyside, 'commands.onCommand', "'proposal-sent'");
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('proposal-sent')).toBeFocused();
  await expect(sidebar.getByTestId('tier')).toHaveAttribute('data-tier', 'strategic');
  await expect(sidebar.getByTestId('flag-potential')).toHaveCount(0);
  await expect(sidebar.getByTestId('next-step')).toHaveCount(1);
  await page.keyboard.press('Enter');
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
    .getByRole('option', { name: /^Kovács Bau/ })
    .click();
  await expect(workspace.getByTestId('fact-form')).toContainText('https://news.test/a');
});
