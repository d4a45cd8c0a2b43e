import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { mark, openSidebar, textOf } from '../browsers/firefox-sidebar.ts';
import { askOracles, attack, impersonate, keptNow, QUIET, RAIL } from './attack.ts';
import { beginNoting } from './noted.ts';
import { oneFirefox } from './one-firefox.ts';
import { drawCarelessly, oracles } from './oracles.ts';

const firefox = oneFirefox();

// The last takes the sample book away.
test.describe.configure({ mode: 'serial' });

/** Opens the mail of a client in a new tab, in which the page has begun to note. */
async function openMail(): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.evaluateOnNewDocument(beginNoting);
  await page.goto(firefox.mailbox.messageOf('hungarian-question'));
  return page;
}

test('every oracle would read a sidebar that is drawn carelessly in Firefox', async () => {
  const answers = [];
  for (const secret of ['K', '']) {
    const page = await openMail();
    // What comes last is asked about: the rail has to be there before.
    await page.waitForSelector('html > div');
    await page.evaluate(drawCarelessly, secret);
    answers.push(await askOracles(page));
    await page.close();
  }
  const [told, untold] = answers;
  expect(Object.keys(oracles).filter((name) => told?.[name] === untold?.[name])).toEqual([]);
});

test('whatever a page does at once in Firefox, nothing is written, nothing is told, and the sidebar stands', {
  tag: '@promise',
}, async () => {
  const page = await openMail();
  const sidebar = await openSidebar(page);
  await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
  const before = await keptNow(firefox.workspace, QUIET);
  const seen = await page.evaluate(attack);
  expect(seen).toHaveLength(1);
  const told = await page.evaluate(impersonate, sidebar.url());
  expect(told).toEqual([]);
  await expect.poll(() => textOf(sidebar, 'account-name')).toBe('Kovács Bau Kft.');
  await expect.poll(() => keptNow(firefox.workspace)).toBe(before);
  await sidebar.locator('::-p-aria([name="Close Keyside"][role="button"])').click();
  await page.close();
});

test('no oracle of a page in Firefox reads from the sidebar or its rail whether somebody is a client', {
  tag: '@promise',
}, async () => {
  const look = async (state: string) => {
    const page = await openMail();
    const sidebar = await openSidebar(page);
    await expect.poll(() => sidebar.evaluate(() => document.documentElement.dataset['state'])).toBe(state);
    await sidebar.waitForSelector(`${mark('person-on-page')}, ${mark('account-name')}`);
    const opened = await askOracles(page);
    await sidebar.locator('::-p-aria([name="Close Keyside"][role="button"])').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
    const rail = await page.screenshot({ clip: RAIL, encoding: 'base64' });
    const answers = { opened, closed: await askOracles(page) };
    await page.close();
    return { answers, rail };
  };
  // As the extension begins, it puts a new reader into the pages that stand open: once, whomever they show.
  await look('matched');
  const known = await look('matched');
  expect(JSON.stringify(known.answers)).not.toMatch(/-extension:|Kovács Bau Kft\. [1-9]|object ShadowRoot/);
  await firefox.workspace.bringToFront();
  await firefox.workspace.locator(mark('sample-remove')).click();
  await firefox.workspace.waitForSelector(`${mark('sample-load')}:enabled`);
  const unknown = await look('unknown');
  expect(unknown.answers).toEqual(known.answers);
  expect(unknown.rail, 'there was something to read').not.toBe(known.rail);
});
