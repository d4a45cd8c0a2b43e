import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { awaitSidebar, openSidebar, sidebarIn, textOf } from '../browsers/firefox-sidebar.ts';
import { GECKO_ID } from '../browsers/open-firefox.ts';
import { oneFirefox } from './one-firefox.ts';

const firefox = oneFirefox();

/** What Firefox' own page of extensions does where a user gives or takes back sites. */
const allow = (verb: 'add' | 'remove') =>
  firefox.chrome.run(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    const origins = ['http://127.0.0.1/*', 'http://localhost/*'];
    await ExtensionPermissions.${verb}('${GECKO_ID}', { permissions: [], origins, data_collection: [] }, extension);`);

const enable = (verb: 'enable' | 'disable') =>
  firefox.chrome.run(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${GECKO_ID}')).${verb}();`);

const ofUs = (page: Page) => page.$$eval('html > div', ({ length }) => length);

async function openMail(): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(firefox.mailbox.messageOf('hungarian-question'));
  await page.bringToFront();
  await expect.poll(() => ofUs(page)).toBe(1);
  return page;
}

test('a site that is taken back in Firefox loses sidebar and rail, and has them again when it is given back', {
  tag: '@promise',
}, async () => {
  const untouched = await openMail();
  const page = await openMail();
  const sidebar = await openSidebar(page);
  await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');

  await allow('remove');
  await expect.poll(() => ofUs(page)).toBe(0);
  await expect.poll(() => ofUs(untouched)).toBe(0);
  await expect.poll(() => sidebarIn(page)).toBe(undefined);
  await expect.poll(() => page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
  await page.mouse.click(300, 300);
  await expect.poll(() => ofUs(page)).toBe(0);

  await allow('add');
  await expect.poll(() => ofUs(untouched)).toBe(1);
  // It was open when it was taken back.
  const again = await awaitSidebar(page);
  await expect.poll(() => textOf(again, 'account-name')).toBe('Kovács Bau Kft.');
  await expect.poll(() => ofUs(page)).toBe(1);
  await untouched.close();
  await page.close();
});

test('a Keyside that is switched off and on again in Firefox has a sidebar in open tabs, without a reload', {
  tag: '@promise',
}, async () => {
  const page = await openMail();
  await expect.poll(async () => textOf(await awaitSidebar(page), 'account-name')).toBe('Kovács Bau Kft.');
  await page.evaluate(() => Object.assign(window, { former: document.querySelector('html > div') }));
  await enable('disable');
  await enable('enable');
  const isRenewed = () => page.evaluate(() => 'former' in window && !(window.former as Element).isConnected);
  await expect.poll(isRenewed).toBe(true);
  await expect.poll(() => ofUs(page)).toBe(1);
  await expect.poll(async () => textOf(await awaitSidebar(page), 'account-name')).toBe('Kovács Bau Kft.');
});
