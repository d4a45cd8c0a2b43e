import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { type ClickableChromium, openClickable } from '../browsers/open-clickable.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { picture } from './picture.ts';

/** A page that names somebody; the test build may read it at 127.0.0.1, and not by any other name. */
async function startPage() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<title>Mail</title><main><a href="mailto:gergo.szabo@kovacs-bau.test">Szabó Gergő</a></main>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close() };
}

const POPUP = /\/popup\.html$/;
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const sidebars = (page: Page) => page.frames().filter((frame) => frame.url().includes('/sidebar.html')).length;
const popups = ({ browser }: ClickableChromium) =>
  browser.targets().filter((target) => POPUP.test(target.url())).length;
const clickOn = (page: Page, words: string, patience = 30_000) =>
  page.locator(`::-p-text(${words})`).setTimeout(patience).click();

let served: Awaited<ReturnType<typeof startPage>>;
let chromium: ClickableChromium;
test.beforeEach(async () => {
  served = await startPage();
  chromium = await openClickable(EXTENSION);
});
test.afterEach(async () => {
  await chromium.browser.close();
  served.close();
});

test('on a page without permission the button names the site, flags and opens Keyside', async () => {
  const page = await chromium.open(`http://webmail.test:${served.port}/`);
  await chromium.clickAction(page);
  const popup = await chromium.find(POPUP);
  await popup.waitForSelector('main');
  await expect.poll(() => textOf(popup)).toContain(`Use Keyside on webmail.test:${served.port}?`);
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toBe('Use Keyside here');
  await picture(popup, 'popup.png');
  await clickOn(popup, 'Flag as potential');
  const form = await chromium.find(/workspace\.html#\/potential\?wish=/);
  await form.waitForSelector('[data-testid="flag-form"]');
  await expect.poll(() => popups(chromium)).toBe(0);

  // The browser takes a popup away that loses the focus to a tab that is just coming up, or draws none of it: one clicks again.
  await expect(async () => {
    await page.bringToFront();
    if (popups(chromium) === 0) await chromium.clickAction(page);
    await clickOn(await chromium.find(POPUP), 'Set up Keyside', 5_000);
  }).toPass();
  await chromium.find(/workspace\.html#\/welcome$/);
});

test('on a page with permission the button opens and closes the sidebar, without a popup, and on the next one without opens the popup', async () => {
  const page = await chromium.open(`http://127.0.0.1:${served.port}/`);
  await page.waitForSelector('html > div');
  await chromium.clickAction(page);
  await expect.poll(() => sidebars(page)).toBe(1);
  expect(popups(chromium)).toBe(0);
  const width = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  await expect.poll(width, 'a page that nobody knows makes room').toBe('360px');
  await chromium.clickAction(page);
  await expect
    .poll(
      async () =>
        await chromium.askWorker(
          "chrome.storage.local.get('site:127.0.0.1').then((all) => all['site:127.0.0.1'].open)",
        ),
    )
    .toBe(false);
  await expect.poll(width).toBe('0px');

  await page.goto(`http://webmail.test:${served.port}/`);
  await chromium.clickAction(page);
  await (await chromium.find(POPUP)).waitForSelector('main');
});

test('a page with permission whose reader is missing gets one, with the sidebar open', async () => {
  await chromium.askWorker("chrome.scripting.unregisterContentScripts({ ids: ['page'] })");
  const page = await chromium.open(`http://127.0.0.1:${served.port}/`);
  await chromium.clickAction(page);
  await expect.poll(() => sidebars(page)).toBe(1);
  await expect.poll(() => popups(chromium)).toBe(0);
});

test('a page of the browser is said to be one, and the shortcut opens the same popup', async () => {
  const page = await chromium.open('chrome://version/');
  await chromium.clickAction(page);
  const popup = await chromium.find(POPUP);
  await popup.waitForSelector('main');
  await expect.poll(() => textOf(popup)).toContain('A page of the browser itself');
  await popup.close();
  await expect.poll(() => popups(chromium)).toBe(0);

  const other = await chromium.open(`http://webmail.test:${served.port}/`);
  await other.bringToFront();
  await chromium.askWorker(
    "chrome.tabs.query({ active: true }).then(([tab]) => { chrome.commands.onCommand.dispatch('toggle-sidebar', tab); })",
  );
  const again = await chromium.find(POPUP);
  await again.waitForSelector('main');
});
