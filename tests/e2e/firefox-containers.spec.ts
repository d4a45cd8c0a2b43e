import { expect, test } from '@playwright/test';
import type { Frame } from 'puppeteer-core';
import { awaitSidebar, countOf, mark, openSidebar, textOf } from '../browsers/firefox-sidebar.ts';
import { keptNow, QUIET } from './attack.ts';
import { oneFirefox } from './one-firefox.ts';

const firefox = oneFirefox();

/** Returns the keys of all rows that stand in all databases that a frame has, table by table. */
const rowsHere = (frame: Frame) =>
  frame.evaluate(async () => {
    const rows: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((done) => Object.assign(opening, { onsuccess: done }));
      const { result } = opening;
      for (const table of result.objectStoreNames) {
        const reading = result.transaction(table).objectStore(table).getAllKeys();
        await new Promise((done) => Object.assign(reading, { onsuccess: done }));
        rows.push(...reading.result.map((key) => `${table} ${key}`));
      }
      result.close();
    }
    return rows;
  });

/** What every database gets as it is made: the version of its tables. */
const NOTHING = ['meta schemaEpoch'];

test('in a container the sidebar says where the book is, writes nothing into another, and the native one has it', {
  tag: '@promise',
}, async () => {
  const before = await keptNow(firefox.workspace, QUIET);
  const container = await firefox.browser.createBrowserContext();
  const page = await container.newPage();
  await page.goto(firefox.mailbox.messageOf('hungarian-question'));
  await page.bringToFront();
  await expect.poll(() => firefox.chrome.run('return gBrowser.selectedTab.userContextId;')).toBeGreaterThan(0);
  const sidebar = await openSidebar(page);
  await expect
    .poll(() => sidebar.$$eval(mark('no-book'), ([said]) => (said as HTMLElement | undefined)?.dataset['why']))
    .toBe('container');
  await expect.poll(() => countOf(sidebar, 'new-account')).toBe(0);
  await expect.poll(() => rowsHere(sidebar)).toEqual(NOTHING);

  await firefox.chrome.clickAction();
  const nativeAccount = `return content.document.querySelector('${mark('account-name')}')?.textContent ?? null;`;
  await expect.poll(() => firefox.chrome.read('native sidebar', nativeAccount)).toBe('Kovács Bau Kft.');
  await firefox.chrome.run('SidebarController.hide();');
  await expect.poll(() => rowsHere(sidebar)).toEqual(NOTHING);
  await expect
    .poll(async () => JSON.parse(await keptNow(firefox.workspace)).tables.accounts)
    .toEqual(JSON.parse(before).tables.accounts);
  await page.close();
});

test('a page of another site in which storage is partitioned has the one book', { tag: '@promise' }, async () => {
  await firefox.chrome.run(`Services.prefs.setIntPref('network.cookie.cookieBehavior', 5);
    Services.prefs.setBoolPref('privacy.partition.always_partition_third_party_non_cookie_storage', true);`);
  const page = await firefox.browser.newPage();
  await page.goto(firefox.mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
  await expect.poll(async () => (await rowsHere(sidebar)).length).toBeGreaterThan(100);
  await page.close();
});

test('where the browser isolates by the first party, the sidebar says so and writes nothing', {
  tag: '@promise',
}, async () => {
  await firefox.chrome.run(`Services.prefs.setBoolPref('privacy.firstparty.isolate', true);`);
  const page = await firefox.browser.newPage();
  await page.goto(firefox.mailbox.messageOf('german-fault'));
  await page.bringToFront();
  const sidebar = await awaitSidebar(page);
  const why = () => sidebar.$$eval(mark('no-book'), ([said]) => (said as HTMLElement | undefined)?.dataset['why']);
  await expect.poll(why).toBe('container');
  await expect.poll(() => countOf(sidebar, 'new-account')).toBe(0);
  await expect.poll(() => rowsHere(sidebar)).toEqual(NOTHING);
});
