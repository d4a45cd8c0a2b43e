import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { controlsUnder } from '../browsers/covered.ts';
import { loadSample } from '../browsers/load-sample.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { updateExtension } from './update-extension.ts';

const sidebarsIn = (page: Page) => page.locator('html > div').count();
const marginOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);

/** Says whether the rail stands where it belongs, seen from the page. */
const isRailShown = (page: Page) =>
  page.evaluate(() => document.elementFromPoint(innerWidth - 14, innerHeight * 0.35 + 38)?.matches('html > div'));

/** A page of a person of the sample book at any address, and one of another at `/other`. */
async function startPages() {
  const server = createServer((request, response) => {
    const other = request.url === '/other';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const person = other ? 'juergen.mueller@muster-maschinen.test' : 'gergo.szabo@kovacs-bau.test';
    response.end(`<!doctype html><title>Page</title><main><a href="mailto:${person}">Somebody</a></main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => server.close() };
}

test('an update with ten tabs open leaves one sidebar in each, and no error', async ({ fresh: keyside, mailbox }) => {
  await loadSample(keyside);
  const errors: string[] = [];
  const tabs: Page[] = [];
  for (let i = 0; i < 10; i += 1) {
    const tab = await keyside.context.newPage();
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await tab.goto(mailbox.listOf(i % 2 ? 'hungarian-question' : 'german-fault'));
    await tab.evaluate(() => Object.assign(window, { former: document.querySelector('html > div') }));
    tabs.push(tab);
  }
  await openSidebar(tabs[0] as Page);
  const errorsOfExtension = await updateExtension(keyside);
  for (const [i, tab] of tabs.entries()) {
    await tab.bringToFront();
    const isRenewed = () => tab.evaluate(() => 'former' in window && !(window.former as Element).isConnected);
    await expect.poll(isRenewed, { message: `tab ${i}: the former one is gone` }).toBe(true);
    // The site was left open: each sidebar opens by itself in its new reader.
    const sidebar = await sidebarOf(tab);
    await expect(sidebar.getByTestId('account-name')).toHaveText(i % 2 ? 'Kovács Bau Kft.' : 'Muster Maschinen AG');
    await expect.poll(() => sidebarsIn(tab)).toBe(1);
  }
  expect(errors).toEqual([]);
  await expect.poll(errorsOfExtension).toEqual([]);
});

test('comes back with the page from the back-forward cache, once and for the right customer', async ({ page }) => {
  const pages = await startPages();
  try {
    await page.goto(`${pages.url}/first`);
    await page.locator('html > div').waitFor({ state: 'attached' });
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => Object.assign(window, { isCached: event.persisted })),
    );
    await page.goto(`${pages.url}/other`);
    await expect((await openSidebar(page)).getByTestId('account-name')).toHaveText('Muster Maschinen AG');
    // Playwright's own going back waits for a load, which a page that was kept does not have.
    await page.evaluate(() => history.back());
    await page.waitForURL('**/first', { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => 'isCached' in window && window.isCached)).toBe(true);
    await expect.poll(() => sidebarsIn(page)).toBe(1);
    const sidebar = await openSidebar(page);
    await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
    await expect.poll(() => sidebarsIn(page)).toBe(1);
  } finally {
    pages.close();
  }
});

test('is not printed, and gives the page its width back on paper', async ({ mailbox, page }) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  await openSidebar(page);
  await expect.poll(() => marginOf(page)).toBe('360px');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => marginOf(page)).toBe('0px');
  const atSidebar = () => page.evaluate(() => document.elementFromPoint(innerWidth - 100, 300)?.matches('html > div'));
  await expect.poll(atSidebar).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => marginOf(page)).toBe('360px');
  await expect.poll(atSidebar).toBe(true);
});

test('covers no control of the page at 1366 x 768, read from left or from right', async ({ mailbox, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(mailbox.listOf('hungarian-question'));
  await expect.poll(() => isRailShown(page)).toBe(true);
  await openSidebar(page);
  await expect.poll(() => controlsUnder(page, 360)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expect.poll(() => controlsUnder(page, 360)).toEqual([]);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toBeVisible();
  await page.goto(mailbox.composeTo('gergo.szabo@kovacs-bau.test'));
  await expect((await sidebarOf(page)).getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect.poll(() => controlsUnder(page, 360)).toEqual([]);
});

test('leaves the page in sight at 400 % zoom, and lies over it rather than squeeze it', async ({ mailbox, page }) => {
  // 1366 x 768 as a page sees it at 200 and at 400 per cent.
  for (const [width, height] of [
    [683, 384],
    [342, 192],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(mailbox.listOf('hungarian-question'));
    await page.locator('html > div').waitFor({ state: 'attached' });
    if (width === 683) await openSidebar(page);
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByTestId('account-name')).toBeVisible();
    await expect.poll(() => marginOf(page)).toBe('0px');
    const isCovered = (x: number) =>
      page.evaluate((at) => document.elementFromPoint(at, 100)?.matches('html > div'), x);
    await expect.poll(() => isCovered(20), `${width}: the page is in sight`).toBe(false);
    await expect.poll(() => isCovered(width - 20)).toBe(true);
    const overflow = await sidebar.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'nothing in the sidebar runs over').toBeLessThanOrEqual(0);
  }
});

test('stands in a window of its own, such as a popped-out draft, as it stands in a tab', async ({ mailbox, page }) => {
  await page.goto(mailbox.listOf());
  await page.locator('html > div').waitFor({ state: 'attached' });
  const popup = page.waitForEvent('popup');
  await page.evaluate(
    (url) => void window.open(url, 'draft', 'width=900,height=700'),
    mailbox.composeTo('gergo.szabo@kovacs-bau.test'),
  );
  const draft = await popup;
  const sidebar = await openSidebar(draft);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect.poll(() => sidebarsIn(draft)).toBe(1);
});

test('works offline: sidebar, flag, workspace and import need no network', async ({ keyside, mailbox, page }) => {
  const asked: string[] = [];
  await page.goto(mailbox.listOf('hungarian-question'));
  await page.locator('html > div').waitFor({ state: 'attached' });
  await keyside.context.setOffline(true);
  keyside.context.on('request', (request) => /^https?:/.test(request.url()) && asked.push(request.url()));

  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await sidebar.getByTestId('proposal-sent').click();
  await expect(sidebar.getByTestId('next-step')).toHaveCount(3);

  const workspace = await keyside.context.newPage();
  await workspace.goto(keyside.ownPage('workspace.html#/today'));
  await expect(workspace.getByRole('article', { name: 'Kovács Bau Kft.' }).getByTestId('next-step')).toHaveCount(3);
  await workspace.goto(keyside.ownPage('workspace.html#/import'));
  const buffer = Buffer.from('account;domain\nFjordlys AS;fjordlys.test\n');
  await workspace.getByTestId('import-file').setInputFiles({ name: 'accounts.csv', mimeType: 'text/csv', buffer });
  await workspace.getByTestId('import-confirm').click();
  await expect(workspace.getByTestId('import-report')).toHaveAttribute('data-added', '1');

  const opened = keyside.context.waitForEvent('page');
  await keyside.worker.evaluate("chrome.omnibox.onInputEntered.dispatch('flag maja@lindqvist.test', 'currentTab')");
  const flagging = await opened;
  await flagging.getByTestId('flag-form').getByRole('radio', { name: 'yes' }).first().click();
  await flagging.getByTestId('flag-form').getByRole('button', { name: 'Flag' }).click();
  await workspace.goto(keyside.ownPage('workspace.html#/potential'));
  await expect(workspace.getByTestId('prospect').filter({ hasText: 'Lindqvist' })).toBeVisible();
  expect(asked, 'nothing is fetched').toEqual([]);
});
