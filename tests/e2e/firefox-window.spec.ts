import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { awaitSidebar, countOf, mark, textOf } from '../browsers/firefox-sidebar.ts';
import { UNAPPROVED_HOST } from '../browsers/open-firefox.ts';
import { oneFirefox } from './one-firefox.ts';

const MENU = '#contentAreaContextMenu';
const accountInNative = `return content.document.querySelector('${mark('account-name')}')?.textContent ?? null;`;
const firefox = oneFirefox();

test.describe.configure({ mode: 'serial' });

/** Opens an address in a new tab in front. */
async function openTab(address: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** The room that the page leaves to the sidebar. */
const roomOf = (page: Page) => page.$eval('html', (html) => getComputedStyle(html).marginRight);

test('a site is approved in the popup; the open page has its sidebar, without a reload', async () => {
  const page = await openTab(firefox.mailbox.listOf('hungarian-question').replace('127.0.0.1', UNAPPROVED_HOST));
  await page.evaluate(() => {
    document.title = 'never loaded anew';
  });
  await firefox.chrome.clickAction();
  await expect
    .poll(() => firefox.chrome.read('popup', 'return content.document.body.innerText;'))
    .toContain(`Use Keyside on ${UNAPPROVED_HOST}`);
  const asked = () => firefox.chrome.run('return PopupNotifications.panel.firstElementChild?.textContent ?? "";');
  await firefox.chrome.click('popup', 'button');
  await expect.poll(asked).toContain(UNAPPROVED_HOST);
  await firefox.chrome.run('PopupNotifications.panel.firstElementChild.button.click();');
  const sidebar = await awaitSidebar(page);
  await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
  await expect.poll(() => page.title()).toBe('never loaded anew');
});

test('a step is done and undone in the frame; the shortcut closes and opens it', async () => {
  const page = await openTab(firefox.mailbox.listOf('hungarian-question'));
  await page.waitForSelector('html > div');
  await firefox.chrome.press('K');
  const sidebar = await awaitSidebar(page);
  await expect.poll(() => countOf(sidebar, 'next-step')).toBe(1);
  await sidebar.locator(mark('step-done')).click();
  await sidebar.locator(mark('step-outcome')).click();
  await expect.poll(() => countOf(sidebar, 'next-step')).toBe(0);
  await sidebar.locator('::-p-aria([name="Undo"][role="button"])').click();
  await expect.poll(() => countOf(sidebar, 'next-step')).toBe(1);
  await expect.poll(() => roomOf(page)).toBe('360px');
  await firefox.chrome.press('K');
  await expect.poll(() => roomOf(page)).toBe('0px');
});

test("Firefox' own sidebar shows the account of the tab in front, in place of the frame, and follows to another", async () => {
  const page = await openTab(firefox.mailbox.listOf('hungarian-question'));
  await page.waitForSelector('html > div');
  await firefox.chrome.press('K');
  await expect.poll(() => roomOf(page)).toBe('360px');
  await firefox.chrome.run(`await SidebarController.show('keyside_keyside_example-sidebar-action');`);
  await expect.poll(() => firefox.chrome.read('native sidebar', accountInNative)).toBe('Kovács Bau Kft.');
  await expect.poll(() => roomOf(page)).toBe('0px');
  const other = await openTab(firefox.mailbox.listOf('german-fault'));
  await expect.poll(() => firefox.chrome.read('native sidebar', accountInNative)).toBe('Muster Maschinen AG');
  await firefox.chrome.run('SidebarController.hide();');
  await expect.poll(() => roomOf(other)).toBe('360px');
});

test('a stranger is flagged by keys alone, from the one that leads into the sidebar', async () => {
  const page = await openTab(firefox.mailbox.listOf('stranger-request'));
  await page.waitForSelector('html > div');
  await firefox.chrome.press('K');
  const sidebar = await awaitSidebar(page);
  const focused = () =>
    sidebar.evaluate(() => document.activeElement?.getAttribute('type') ?? document.activeElement?.localName);
  await expect.poll(() => countOf(sidebar, 'flag-potential')).toBe(1);
  await expect.poll(focused).toBe('main');
  await firefox.chrome.type('f');
  await expect.poll(focused).toBe('radio');
  await firefox.chrome.type('333');
  await expect.poll(focused).toBe('text');
  await firefox.chrome.type('Three new plants');
  await firefox.chrome.type({ key: 'Enter' });
  await expect.poll(() => textOf(sidebar, 'flag-waiting')).toContain('Three new plants');
});

test('a prospect is flagged from the context menu in the frame, and from the address bar in the workspace', async () => {
  const page = await openTab(firefox.mailbox.listOf('hungarian-question'));
  await page.waitForSelector('html > div');
  await page.mouse.click(400, 20, { button: 'right' });
  await expect.poll(() => firefox.chrome.run(`return document.querySelector('${MENU}').state;`)).toBe('open');
  await firefox.chrome.run(`const menu = document.querySelector('${MENU}');
    menu.activateItem(menu.querySelector('[id^="keyside"][label]'));`);
  const sidebar = await awaitSidebar(page);
  await expect.poll(() => textOf(sidebar, 'flag-account')).not.toBe('');

  await firefox.chrome.run(`gURLBar.focus(); gURLBar.search('key kov');`);
  await expect
    .poll(() => firefox.chrome.run('return gURLBar.view.panel.textContent;'))
    .toContain('Kovács Logisztika Kft.');
  await firefox.chrome.run(`gURLBar.search('key flag Stahl Mond');`);
  await expect.poll(() => firefox.chrome.run('return gURLBar.view.panel.textContent;')).toContain('Stahl Mond');
  await firefox.chrome.run(`gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));`);
  await expect
    .poll(() => firefox.chrome.run('return gBrowser.selectedBrowser.currentURI.spec;'))
    .toContain('workspace.html#/potential?wish=');
});

test('a click on a reminder opens its step', async () => {
  // A Firefox without a screen shows none: what it would hand to the desktop is caught, and clicked.
  await firefox.chrome.run(`globalThis.alerts = [];
    const service = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert(alert, observer) {
        alerts.push({ name: alert.name, click: () => observer.observe(null, 'alertclickcallback', alert.cookie) });
        observer.observe(null, 'alertshow', alert.cookie);
      },
      closeAlert() {},
    };
    const factory = { createInstance: (id) => service.QueryInterface(id), QueryInterface: ChromeUtils.generateQI(['nsIFactory']) };
    Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
      Services.uuid.generateUUID(), 'alerts', '@mozilla.org/alerts-service;1', factory);`);
  await firefox.workspace.evaluate(`browser.storage.local.set({ clockOffset: ${14 * 24 * 60 * 60 * 1000} })`);
  await firefox.workspace.evaluate(() => window.location.reload());
  // Which of the sample book's steps ring depends on the hour: the early ones have rung before.
  await expect.poll(() => firefox.chrome.run('return alerts.length;')).toBeGreaterThan(0);
  const step = await firefox.chrome.run('return alerts[0].name;');
  await firefox.chrome.run('alerts[0].click();');
  await expect
    .poll(() => firefox.chrome.run('return gBrowser.selectedBrowser.currentURI.spec;'))
    .toContain(`workspace.html#/today?step=${step}`);
});
