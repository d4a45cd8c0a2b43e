import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ElementHandle } from 'puppeteer-core';
import { countOf, loadSample, mark, openSidebar, textOf } from '../browsers/firefox-sidebar.ts';
import { type OpenedFirefox, openFirefox } from '../browsers/open-firefox.ts';
import { startMailbox } from '../demo/mailbox.ts';
import { catchRoots, lieInWait } from './hostile-page.ts';
import { pageOf, servePage } from './site-pages.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));
const DAY = 24 * 60 * 60 * 1000;

test('the main job in Firefox', async () => {
  const mailbox = await startMailbox();
  const { browser, openOwnPage } = await openFirefox(EXTENSION);
  try {
    const workspace = await openOwnPage('workspace.html#/import');
    await loadSample(workspace);
    await workspace.evaluate(() => {
      window.location.hash = '#/today';
    });
    await expect.poll(() => countOf(workspace, 'next-step')).toBeGreaterThan(0);
    const listedBefore = await countOf(workspace, 'next-step');

    const page = await browser.newPage();
    await page.evaluateOnNewDocument(lieInWait);
    await page.goto(mailbox.listOf('hungarian-question'));
    const sidebar = await openSidebar(page);
    await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
    await expect.poll(() => page.evaluate(catchRoots), 'the page is given no root').toEqual([]);
    await expect.poll(() => countOf(sidebar, 'next-step')).toBe(1);
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

test.describe('one Firefox for several tests, since each start of it takes longer than they do:', () => {
  let firefox: OpenedFirefox;
  test.beforeAll(async () => {
    firefox = await openFirefox(EXTENSION);
  });
  test.afterAll(() => firefox?.browser.close());

  test('a file is imported in Firefox, and a second time changes nothing', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'keyside-firefox-')), 'accounts.csv');
    writeFileSync(file, 'account;domain\nFjordlys AS;fjordlys.test\nnobody@gmail.test;gmail.com\n');
    for (const added of ['1', '0']) {
      const workspace = await firefox.openOwnPage('workspace.html#/import');
      const input = await workspace.waitForSelector(mark('import-file'));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await workspace.locator(`${mark('import-confirm')}:enabled`).click();
      const report = await workspace.waitForSelector(mark('import-report'));
      const said = await report?.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
      expect(said).toMatchObject({ added, updated: '0', refused: '1' });
    }
  });

  test('the book goes out into a file and in again in Firefox, by a worker', async () => {
    const workspace = await firefox.openOwnPage('workspace.html#/backup');
    await workspace.evaluate(() => {
      const original = URL.createObjectURL;
      URL.createObjectURL = (saved: Blob) => {
        Object.assign(globalThis, { saved });
        return original(saved);
      };
    });
    await workspace.locator(mark('backup-download')).click();
    await workspace.waitForFunction(() => Reflect.has(globalThis, 'saved'));
    await workspace.$eval(mark('restore-file'), (input) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([Reflect.get(globalThis, 'saved')], 'backup.json'));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await workspace.locator(mark('restore-confirm')).click();
    await workspace.locator(mark('restore-undo')).click();
    await expect
      .poll(() => workspace.$$eval('[role=status]', (all) => all.map(({ textContent }) => textContent)))
      .toContain('The book is back as it was before.');
  });

  for (const { siteId, isByHand } of [{ siteId: 'espocrm' }, { siteId: 'hubspot', isByHand: true }]) {
    test(`${siteId} is read in Firefox`, async () => {
      const given = pageOf(siteId, 'contact');
      const served = await servePage(given);
      try {
        if (isByHand) {
          const workspace = await firefox.openOwnPage('workspace.html#/sites');
          await workspace.evaluate(`browser.storage.local.set({ 'site:127.0.0.1': { siteId: '${siteId}' } })`);
        }
        const page = await firefox.browser.newPage();
        await page.goto(served.address);
        const sidebar = await openSidebar(page);
        const emails = () =>
          sidebar.$$eval(mark('person-on-page'), (people) => people.map((person) => person.getAttribute('data-email')));
        await expect.poll(emails).toEqual(given.expected.subject?.people.map(({ email }) => email));
        await page.screenshot({ path: test.info().outputPath(`${siteId}.png`) });
      } finally {
        await served.close();
      }
    });
  }

  test('the first-run page and the popup are drawn in Firefox, without an error', async () => {
    for (const { path, heading } of [
      { path: 'workspace.html#/welcome', heading: 'Welcome to Keyside' },
      { path: 'popup.html', heading: 'This is Keyside itself' },
    ]) {
      const page = await firefox.openOwnPage(path);
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await expect.poll(() => page.$$eval('h1', ([title]) => title?.textContent)).toBe(heading);
      expect(errors).toEqual([]);
      await page.screenshot({ path: test.info().outputPath(`${path.slice(0, 5)}.png`) });
    }
  });
});
