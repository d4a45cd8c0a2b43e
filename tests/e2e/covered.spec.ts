import type { Frame, Page } from '@playwright/test';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { keptNow, QUIET } from './attack.ts';
import { attacks, blurredRoot, silentCover, uncover } from './covering-page.ts';
import { expect, test } from './fixtures.ts';

/** Clicks wherever there is a button in the sidebar, and presses the one that has the focus. */
async function clickEverywhere(page: Page, sidebar: Frame) {
  for (const button of await sidebar.getByRole('button').all()) {
    const box = await button.boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  await sidebar.getByTestId('proposal-sent').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
}

const pictureOf = async (page: Page) => {
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const picture = await page.screenshot({ clip: { x: width - 360, y: 0, width: 360, height }, animations: 'disabled' });
  return picture.toString('base64');
};

test('what lies over the sidebar or hides it is beaten, or it says so and nothing in it reacts until it is over', async ({
  keyside,
  mailbox,
  page,
}) => {
  const ours = await keyside.context.newPage();
  await ours.goto(keyside.ownPage('LICENCES.txt'));
  await page.bringToFront();
  await page.goto(mailbox.messageOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.locator('html:not([data-unseen])')).toBeAttached();
  await page.mouse.move(200, 500);
  const before = await pictureOf(page);
  const book = await keptNow(ours, QUIET);
  const mark = sidebar.getByTestId('covered');
  const times: string[] = [];
  // Those that are beaten first: what is clicked in vain keeps the focus, and looks so.
  const inChromium = [{ ...blurredRoot, isBeaten: true }, ...attacks, { ...silentCover, isBeaten: false }];
  for (const { name, start, given = '', isBeaten } of inChromium) {
    await page.evaluate(start, given);
    if (isBeaten) {
      await expect.poll(() => pictureOf(page), `${name}: it is seen as before`).toBe(before);
      await expect(mark, `${name}: nothing is said`).toHaveCount(0);
      await page.evaluate(uncover);
      continue;
    }
    const started = Date.now();
    await expect(mark, `${name}: it is told`).toHaveCount(1);
    const told = Date.now() - started;
    await clickEverywhere(page, sidebar);
    await page.evaluate(uncover);
    const over = Date.now();
    await expect(mark, `${name}: it is over`).toHaveCount(0);
    times.push(`${name}: told after ${told} ms, back after ${Date.now() - over} ms`);
    await expect(sidebar.locator('html:not([data-unseen])')).toBeAttached();
    // By now a click that had done something would have written it.
    await expect.poll(() => keptNow(ours), `${name}: nothing is written`).toBe(book);
  }
  test.info().annotations.push({ type: 'times', description: times.join('; ') });
  await sidebar.getByTestId('proposal-sent').click();
  await expect(sidebar.getByTestId('next-step')).toHaveCount(3);
});

test('a sidebar that the page takes out comes back, after the page was written anew, too, and stays away once that was too often', async ({
  mailbox,
  page,
}) => {
  await page.goto(mailbox.messageOf('hungarian-question'));
  await openSidebar(page);
  const name = async () => (await sidebarOf(page)).getByTestId('account-name');
  await page.evaluate(() => document.querySelector('html > div')?.remove());
  await expect(await name()).toHaveText('Kovács Bau Kft.');
  await page.evaluate(() => {
    document.open();
    document.write('<title>Anew</title><main><a href="mailto:gergo.szabo@kovacs-bau.test">Szabó Gergő</a></main>');
    document.close();
  });
  await expect(await name()).toHaveText('Kovács Bau Kft.');
  await page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of root.querySelectorAll(':scope > div')) host.remove();
    document.documentElement.replaceWith(root);
  });
  await expect(await name()).toHaveText('Kovács Bau Kft.');
  const takeOut = () =>
    page.evaluate(() => {
      const found = document.querySelectorAll('html > div');
      for (const host of found) host.remove();
      return found.length;
    });
  for (const time of ['a fourth', 'a fifth', 'a last'])
    await expect.poll(takeOut, `it is there for ${time} time`).toBe(1);
  const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  await expect.poll(margin, 'the page has its room back').toBe('0px');
  await expect(page.locator('html > div')).toHaveCount(0);
});
