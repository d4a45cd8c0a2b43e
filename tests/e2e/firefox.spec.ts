import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElementHandle } from 'puppeteer-core';
import { countOf, mark, openSidebar, textOf } from '../browsers/firefox-sidebar.ts';
import { keptNow } from './attack.ts';
import { notOfSample } from './clock.ts';
import { canariesIn, expectErased } from './erased.ts';
import { catchRoots, lieInWait } from './hostile-page.ts';
import { unfinished } from './kept-state.ts';
import { ODD_COLUMNS, ODD_SHARES, oddWorkbook } from './odd-workbook.ts';
import { oneFirefox } from './one-firefox.ts';
import { picture } from './picture.ts';
import { pageOf, servePage } from './site-pages.ts';

const DAY = 24 * 60 * 60 * 1000;

test.describe('with the sample book:', () => {
  const firefox = oneFirefox();

  test('the main job in Firefox', async () => {
    const { browser, mailbox, openOwnPage, workspace } = firefox;
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

    // What is typed stays through a reload.
    const sites = await openOwnPage('workspace.html#/sites');
    const field = 'form input[type=url]';
    await sites.locator(field).fill('mail.example');
    await expect
      .poll(async () => String(await sites.evaluate(unfinished)), 'kept in the book')
      .toContain('"mail.example"');
    await sites.evaluate(() => {
      Object.assign(window, { former: true });
      window.location.reload();
    });
    const valueNow = (input: Element) => ('former' in window ? 'not yet loaded' : (input as HTMLInputElement).value);
    const said = () => sites.$eval(field, valueNow).catch(() => '');
    await expect.poll(said).toBe('mail.example');
    await sites.close();

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
      .poll(async () => (await notOfSample(await shown(), observer)).length, 'the call is due by now')
      .toBe(1);
  });

  test('everything is erased in Firefox: no row, no text and no file is left', async () => {
    const workspace = await firefox.openOwnPage('workspace.html#/backup');
    await expect.poll(async () => canariesIn(await keptNow(workspace)), 'what is there before').not.toEqual([]);
    await workspace.locator(`form:has(${mark('erase-everything')}) input`).fill('erase');
    await workspace.locator(`${mark('erase-everything')}:enabled`).click();
    await workspace.waitForSelector(mark('sample-load'));
    await expectErased(workspace);
  });
});

test.describe('with an empty book:', () => {
  const firefox = oneFirefox('empty');

  test('a file is imported in Firefox, and a second time changes nothing', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'keyside-firefox-')), 'accounts.csv');
    writeFileSync(file, 'account;domain\nFjordlys AS;fjordlys.test\nKovács Bau Kft.;gmail.com\n');
    for (const added of ['2', '0']) {
      const workspace = await firefox.openOwnPage('workspace.html#/import');
      const input = await workspace.waitForSelector(mark('import-file'));
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await workspace.locator(`${mark('import-confirm')}:enabled`).click();
      const report = await workspace.waitForSelector(mark('import-report'));
      const said = await report?.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
      expect(said).toMatchObject({ added, updated: '0', refused: '0' });
    }
  });

  test('a workbook under odd headings becomes shares in the portfolio in Firefox', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'keyside-firefox-')), 'odd.xlsx');
    writeFileSync(file, await oddWorkbook());
    const workspace = await firefox.openOwnPage('workspace.html#/import');
    const input = await workspace.waitForSelector(mark('import-file'));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    for (const [heading, field] of Object.entries(ODD_COLUMNS)) {
      const select = `${mark('import-column')}[data-column="${heading}"]`;
      await workspace.waitForSelector(select);
      await workspace.select(select, field);
      await expect.poll(() => workspace.$eval(select, (one) => (one as HTMLSelectElement).value)).toBe(field);
    }
    await workspace.locator(`${mark('import-confirm')}:enabled`).click();
    await workspace.waitForSelector(`${mark('import-report')}[data-added="6"]`);
    const portfolio = await firefox.openOwnPage('workspace.html#/portfolio');
    for (const { name, share } of ODD_SHARES) {
      await expect.poll(() => textOf(portfolio, 'banded')).toContain(name);
      await expect.poll(() => textOf(portfolio, 'banded')).toContain(share);
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
        await picture(page, `${siteId}.png`);
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
      await picture(page, `${path.slice(0, 5)}.png`);
    }
  });
});
