import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { countOf, mark, openSidebar, textOf } from '../browsers/firefox-sidebar.ts';
import { keptNow, QUIET } from './attack.ts';
import { attacks, blurredRoot, invertedRoot, silentCover, uncover } from './covering-page.ts';
import { oneFirefox } from './one-firefox.ts';

const firefox = oneFirefox();
const [WIDTH, HEIGHT, SIDEBAR] = [1280, 800, 360];

const pictureOf = (page: Page) =>
  page.screenshot({ clip: { x: WIDTH - SIDEBAR, y: 0, width: SIDEBAR, height: HEIGHT }, encoding: 'base64' });
const reacts = (sidebar: Frame) =>
  sidebar.evaluate(() => !('unseen' in document.documentElement.dataset)).catch(() => false);

/** Clicks wherever there is a button in the sidebar. */
async function clickEverywhere(page: Page, sidebar: Frame) {
  // What is shown alone on the screen gives the page other measures.
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const places = await sidebar.$$eval('button', (buttons) =>
    buttons.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
  for (const { x, y } of places) if (y > 0 && y < height) await page.mouse.click(width - SIDEBAR + x, y);
}

test('in Firefox, what lies over the sidebar or hides it is beaten, or it says so and nothing in it reacts', async () => {
  const { browser, mailbox, workspace } = firefox;
  const page = await browser.newPage();
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
  await expect.poll(() => reacts(sidebar)).toBe(true);
  await page.mouse.move(200, 500);
  const before = await pictureOf(page);
  const book = await keptNow(workspace, QUIET);
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
    await page.evaluate(uncover);
    const over = Date.now();
    await expect.poll(() => countOf(sidebar, 'covered'), `${name}: it is over`).toBe(0);
    times.push(`${name}: told after ${told} ms, back after ${Date.now() - over} ms`);
    await expect.poll(() => reacts(sidebar)).toBe(true);
    // By now a click that had done something would have written it.
    await expect.poll(() => keptNow(workspace), `${name}: nothing is written`).toBe(book);
  }
  await page.evaluate(blurredRoot.start, blurredRoot.given);
  await expect.poll(() => countOf(sidebar, 'covered')).toBe(1);
  // In place of the blur, in one moment.
  await page.evaluate(invertedRoot.start, invertedRoot.given);
  await expect.poll(() => countOf(sidebar, 'covered'), 'a dark page is none that hides it').toBe(0);
  await expect.poll(() => reacts(sidebar)).toBe(true);
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
});
