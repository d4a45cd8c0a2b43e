import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { countOf, loadSample, mark, openSidebar, textOf } from '../browsers/firefox-sidebar.ts';
import { openFirefox } from '../browsers/open-firefox.ts';
import { startMailbox } from '../demo/mailbox.ts';
import { attacks, blurredRoot, invertedRoot, silentCover, uncover } from './covering-page.ts';
import { readBook } from './read-book.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3-e2e', import.meta.url));
const [WIDTH, HEIGHT, SIDEBAR] = [1280, 800, 360];

const pictureOf = (page: Page) =>
  page.screenshot({ clip: { x: WIDTH - SIDEBAR, y: 0, width: SIDEBAR, height: HEIGHT }, encoding: 'base64' });
const reacts = (sidebar: Frame) =>
  sidebar.evaluate(() => !('unseen' in document.documentElement.dataset)).catch(() => false);

/** Clicks wherever there is a button in the sidebar. */
async function clickEverywhere(page: Page, sidebar: Frame) {
  const places = await sidebar.$$eval('button', (buttons) =>
    buttons.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
  for (const { x, y } of places) if (y > 0 && y < HEIGHT) await page.mouse.click(WIDTH - SIDEBAR + x, y);
}

test('in Firefox, what lies over the sidebar or hides it is beaten, or it says so and nothing in it reacts', async () => {
  const mailbox = await startMailbox();
  const { browser, openOwnPage } = await openFirefox(EXTENSION);
  try {
    const workspace = await openOwnPage('workspace.html#/import');
    await loadSample(workspace);
    const page = await browser.newPage();
    await page.goto(mailbox.listOf('hungarian-question'));
    const sidebar = await openSidebar(page);
    await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
    await expect.poll(() => reacts(sidebar)).toBe(true);
    await page.mouse.move(200, 500);
    const before = await pictureOf(page);
    const book = await workspace.evaluate(readBook);
    const times: string[] = [];
    const inFirefox = [
      { ...silentCover, isBeaten: true },
      { ...blurredRoot, isBeaten: false },
    ];
    for (const { name, start, given = '', isBeaten } of [...attacks, ...inFirefox]) {
      await page.evaluate(start, given);
      if (isBeaten) {
        await expect.poll(async () => (await pictureOf(page)) === before, `${name}: it is seen as before`).toBe(true);
        await expect.poll(() => countOf(sidebar, 'covered'), `${name}: nothing is said`).toBe(0);
        await page.evaluate(uncover);
        continue;
      }
      const started = Date.now();
      await expect.poll(() => countOf(sidebar, 'covered'), `${name}: it is told`).toBe(1);
      const told = Date.now() - started;
      await clickEverywhere(page, sidebar);
      await expect.poll(() => workspace.evaluate(readBook), `${name}: nothing is written`).toBe(book);
      await page.evaluate(uncover);
      const over = Date.now();
      await expect.poll(() => countOf(sidebar, 'covered'), `${name}: it is over`).toBe(0);
      times.push(`${name}: told after ${told} ms, back after ${Date.now() - over} ms`);
      await expect.poll(() => reacts(sidebar)).toBe(true);
    }
    await page.evaluate(invertedRoot.start, invertedRoot.given);
    await sidebar.evaluate(() => {
      const lapses: string[] = [];
      const note = () => lapses.push(`after ${Math.round(performance.now())} ms`);
      new MutationObserver(note).observe(document.documentElement, { attributeFilter: ['data-unseen'] });
      Object.assign(window, { lapses });
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 3000)));
    const lapses = () => sidebar.evaluate(() => (window as Window & { lapses?: string[] }).lapses);
    await expect.poll(lapses, 'a dark page is none that hides it').toEqual([]);
    await page.evaluate(uncover);
    test.info().annotations.push({ type: 'times', description: times.join('; ') });
    await sidebar.locator(mark('proposal-sent')).click();
    await expect.poll(() => countOf(sidebar, 'next-step')).toBe(3);

    await page.evaluate(() => document.querySelector('html > div')?.remove());
    const name = async () => {
      const frames = await Promise.all(page.frames().map((frame) => textOf(frame, 'account-name').catch(() => '')));
      return frames.filter(Boolean);
    };
    await expect.poll(name, 'taken out, it comes back').toEqual(['Kovács Bau Kft.']);
    await page.evaluate(() => {
      document.open();
      document.write('<title>Anew</title><main><a href="mailto:gergo.szabo@kovacs-bau.test">Szabó Gergő</a></main>');
      document.close();
    });
    await expect.poll(name, 'written anew, it comes back').toEqual(['Kovács Bau Kft.']);
  } finally {
    await browser.close();
    await mailbox.close();
  }
});
