import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { openFirefox } from '../browsers/open-firefox.ts';
import { startMailbox } from '../demo/mailbox.ts';
import { pageOf, servePage } from './site-pages.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));
const DAY = 24 * 60 * 60 * 1000;

const mark = (name: string) => `[data-testid="${name}"]`;
const countOf = (view: Page | Frame, name: string) => view.$$eval(mark(name), (elements) => elements.length);
const textOf = (view: Page | Frame, name: string) =>
  view.$$eval(mark(name), (elements) => elements.map(({ textContent }) => textContent).join());

/** Opens the sidebar by a click on the rail, and returns its frame. */
async function openSidebar(page: Page): Promise<Frame> {
  await page.waitForSelector('keyside-sidebar');
  await page.mouse.click(1280 - 14, 800 * 0.35 + 38);
  let sidebar: Frame | undefined;
  await expect
    .poll(async () => {
      for (const frame of page.frames()) {
        const state = await frame.evaluate(() => document.documentElement.dataset['state']).catch(() => undefined);
        if (state) sidebar = frame;
      }
      return sidebar !== undefined;
    })
    .toBe(true);
  if (!sidebar) throw new Error('No sidebar');
  return sidebar;
}

test('the main job in Firefox', async () => {
  const mailbox = await startMailbox();
  const { browser, openOwnPage } = await openFirefox(EXTENSION);
  try {
    const workspace = await openOwnPage('workspace.html#/import');
    await workspace.locator(mark('sample-load')).click();
    await workspace.waitForSelector(`${mark('sample-remove')}:enabled`);
    await workspace.evaluate(() => {
      window.location.hash = '#/today';
    });
    await expect.poll(() => countOf(workspace, 'next-step')).toBeGreaterThan(0);
    const listedBefore = await countOf(workspace, 'next-step');

    const page = await browser.newPage();
    await page.goto(mailbox.listOf('hungarian-question'));
    const sidebar = await openSidebar(page);
    await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
    expect(await countOf(sidebar, 'next-step')).toBe(1);
    await sidebar.locator(mark('proposal-sent')).click();
    await expect.poll(() => countOf(sidebar, 'next-step')).toBe(3);
    await expect.poll(() => countOf(workspace, 'next-step'), 'listed without a reload').toBe(listedBefore + 2);

    // A Firefox without a screen takes every notification away at once, and tells its id.
    const observer = await openOwnPage('workspace.html#/settings');
    await observer.evaluate(
      'globalThis.shown = []; browser.notifications.onClosed.addListener((id) => shown.push(id));',
    );
    const shown = async () => JSON.parse(String(await observer.evaluate('JSON.stringify(shown)'))) as string[];
    await workspace.evaluate(`browser.storage.local.set({ clockOffset: ${7 * DAY} })`);
    // Its end is never told, as with every load of an extension's page.
    await workspace.evaluate(() => window.location.reload());
    await expect
      .poll(async () => (await shown()).filter((id) => !id.startsWith('sample-')).length, 'the call is due by now')
      .toBe(1);
  } finally {
    await browser.close();
    await mailbox.close();
  }
});

test('a file is imported in Firefox, and a second time changes nothing', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'keyside-firefox-')), 'accounts.csv');
  writeFileSync(file, 'account;domain\nFjordlys AS;fjordlys.test\nnobody@gmail.test;gmail.com\n');
  const { browser, openOwnPage } = await openFirefox(EXTENSION);
  try {
    for (const added of ['1', '0']) {
      const workspace = await openOwnPage('workspace.html#/import');
      const input = await workspace.waitForSelector(mark('import-file'));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await workspace.locator(`${mark('import-confirm')}:enabled`).click();
      const report = await workspace.waitForSelector(mark('import-report'));
      const said = await report?.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
      expect(said).toMatchObject({ added, updated: '0', refused: '1' });
    }
  } finally {
    await browser.close();
  }
});

for (const { siteId, isByHand } of [{ siteId: 'espocrm' }, { siteId: 'hubspot', isByHand: true }]) {
  test(`${siteId} is read in Firefox`, async () => {
    const given = pageOf(siteId, 'contact');
    const served = await servePage(given);
    const { browser, openOwnPage } = await openFirefox(EXTENSION);
    try {
      if (isByHand) {
        const workspace = await openOwnPage('workspace.html#/sites');
        await workspace.evaluate(`browser.storage.local.set({ 'site:127.0.0.1': { siteId: '${siteId}' } })`);
      }
      const page = await browser.newPage();
      await page.goto(served.address);
      const sidebar = await openSidebar(page);
      const emails = () =>
        sidebar.$$eval(mark('person-on-page'), (people) => people.map((person) => person.getAttribute('data-email')));
      await expect.poll(emails).toEqual(given.expected.subject?.people.map(({ email }) => email));
      await page.screenshot({ path: test.info().outputPath(`${siteId}.png`) });
    } finally {
      await browser.close();
      await served.close();
    }
  });
}
