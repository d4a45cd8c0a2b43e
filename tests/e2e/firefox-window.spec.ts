import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { awaitSidebar, countOf, loadSample, mark, textOf } from '../browsers/firefox-sidebar.ts';
import { type FirefoxWindow, firefoxWindow } from '../browsers/firefox-window.ts';
import { type OpenedFirefox, openFirefox, UNAPPROVED_HOST } from '../browsers/open-firefox.ts';
import { type Mailbox, startMailbox } from '../demo/mailbox.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));
const MENU = '#contentAreaContextMenu';
const accountInNative = `return content.document.querySelector('${mark('account-name')}')?.textContent ?? null;`;

let mailbox: Mailbox;
let firefox: OpenedFirefox;
let chrome: FirefoxWindow;
let workspace: Page;

// One Firefox with one book for all: each start of it takes longer than a test.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  mailbox = await startMailbox();
  firefox = await openFirefox(EXTENSION);
  chrome = await firefoxWindow(firefox.browser);
  workspace = await firefox.openOwnPage('workspace.html#/import');
  await loadSample(workspace);
});

test.afterAll(async () => {
  await firefox?.browser.close();
  await mailbox?.close();
});

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
  const page = await openTab(mailbox.listOf('hungarian-question').replace('127.0.0.1', UNAPPROVED_HOST));
  await page.evaluate(() => {
    document.title = 'never loaded anew';
  });
  await chrome.clickAction();
  await expect
    .poll(() => chrome.read('popup', 'return content.document.body.innerText;'))
    .toContain(`Use Keyside on ${UNAPPROVED_HOST}`);
  const asked = () => chrome.run('return PopupNotifications.panel.firstElementChild?.textContent ?? "";');
  await chrome.click('popup', 'button');
  await expect.poll(asked).toContain(UNAPPROVED_HOST);
  await chrome.run('PopupNotifications.panel.firstElementChild.button.click();');
  const sidebar = await awaitSidebar(page);
  await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
  await expect.poll(() => page.title()).toBe('never loaded anew');
});

test('a step is done and undone in the frame; the shortcut closes and opens it', async () => {
  const page = await openTab(mailbox.listOf('hungarian-question'));
  await page.waitForSelector('html > div');
  await chrome.press('K');
  const sidebar = await awaitSidebar(page);
  await expect.poll(() => countOf(sidebar, 'next-step')).toBe(1);
  await sidebar.locator(mark('step-done')).click();
  await sidebar.locator(mark('step-outcome')).click();
  await expect.poll(() => countOf(sidebar, 'next-step')).toBe(0);
  await sidebar.locator('::-p-aria([name="Undo"][role="button"])').click();
  await expect.poll(() => countOf(sidebar, 'next-step')).toBe(1);
  await expect.poll(() => roomOf(page)).toBe('360px');
  await chrome.press('K');
  await expect.poll(() => roomOf(page)).toBe('0px');
});

test("Firefox' own sidebar shows the account of the tab in front, and follows to another", async () => {
  await openTab(mailbox.listOf('hungarian-question'));
  await chrome.run(`await SidebarController.show('keyside_keyside_example-sidebar-action');`);
  await expect.poll(() => chrome.read('native sidebar', accountInNative)).toBe('Kovács Bau Kft.');
  await openTab(mailbox.listOf('german-fault'));
  await expect.poll(() => chrome.read('native sidebar', accountInNative)).toBe('Muster Maschinen AG');
  await chrome.run('SidebarController.hide();');
});

test('a prospect is flagged from the context menu in the frame, and from the address bar in the workspace', async () => {
  const page = await openTab(mailbox.listOf('hungarian-question'));
  await page.waitForSelector('html > div');
  await page.mouse.click(400, 20, { button: 'right' });
  await expect.poll(() => chrome.run(`return document.querySelector('${MENU}').state;`)).toBe('open');
  await chrome.run(`const menu = document.querySelector('${MENU}');
    menu.activateItem(menu.querySelector('[id^="keyside"][label]'));`);
  const sidebar = await awaitSidebar(page);
  await expect.poll(() => textOf(sidebar, 'flag-account')).not.toBe('');

  await chrome.run(`gURLBar.focus(); gURLBar.search('key kov');`);
  await expect.poll(() => chrome.run('return gURLBar.view.panel.textContent;')).toContain('Kovács Logisztika Kft.');
  await chrome.run(`gURLBar.search('key flag Stahl Mond');`);
  await expect.poll(() => chrome.run('return gURLBar.view.panel.textContent;')).toContain('Stahl Mond');
  await chrome.run(`gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));`);
  await expect
    .poll(() => chrome.run('return gBrowser.selectedBrowser.currentURI.spec;'))
    .toContain('workspace.html#/potential?wish=');
});

test('a click on a reminder opens its step', async () => {
  // A Firefox without a screen shows none: what it would hand to the desktop is caught, and clicked.
  await chrome.run(`globalThis.alerts = [];
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
  await workspace.evaluate(`browser.storage.local.set({ clockOffset: ${14 * 24 * 60 * 60 * 1000} })`);
  await workspace.evaluate(() => window.location.reload());
  // Which of the sample book's steps ring depends on the hour: the early ones have rung before.
  await expect.poll(() => chrome.run('return alerts.length;')).toBeGreaterThan(0);
  const step = await chrome.run('return alerts[0].name;');
  await chrome.run('alerts[0].click();');
  await expect
    .poll(() => chrome.run('return gBrowser.selectedBrowser.currentURI.spec;'))
    .toContain(`workspace.html#/today?step=${step}`);
});
