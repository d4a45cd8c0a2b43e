import type { Frame, Page } from '@playwright/test';
import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

/** What the sidebar's frame has noted of itself since it was opened. */
interface Seen {
  /** Everything that moved once it was painted: how much of the sidebar, and what. */
  shifts: { value: number; moved: string[] }[];
  /** How long it had stood there unseen when the grey of "being looked up" was first painted, by the frames' own time, in milliseconds. */
  greyAfter: number[];
  /** The states in their order, with how many cards stood there in the first frame that was painted in each. */
  painted: { state: string; sections: number }[];
}

/** Lets every sidebar in a page note what it paints, from before its own first line of code. */
const watchSidebars = (page: Page) =>
  page.addInitScript(() => {
    if (location.pathname !== '/sidebar.html') return;
    const seen: Seen = { shifts: [], greyAfter: [], painted: [] };
    Object.assign(window, { seen });
    const nameOf = (node: Node | undefined) =>
      node instanceof Element
        ? `${node.localName}.${node.getAttribute('data-testid') ?? node.className} ${node.textContent?.slice(0, 40)}`
        : String(node?.textContent);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        seen.shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    let state = '';
    const standsSince = new Map<Element, number>();
    const seenGrey = new Set<Element>();
    const look = (time: number) => {
      const now = document.documentElement?.dataset['state'] ?? '';
      if (now !== state) seen.painted.push({ state: now, sections: document.querySelectorAll('main section').length });
      state = now;
      for (const grey of document.querySelectorAll('main [aria-busy]')) {
        const since = standsSince.get(grey) ?? time;
        standsSince.set(grey, since);
        if (seenGrey.has(grey) || getComputedStyle(grey).visibility !== 'visible') continue;
        seenGrey.add(grey);
        seen.greyAfter.push(time - since);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

const seenIn = (sidebar: Frame) =>
  sidebar.evaluate(() => {
    if (!('seen' in window)) throw new Error('Nothing was noted.');
    return window.seen as Seen;
  });

/** Waits until the sidebar is idle and two more frames have been painted. */
const settle = (sidebar: Frame) =>
  sidebar.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );

test('moves nothing that it has painted, and paints no grey before data that come in time', async ({
  mailbox,
  page,
}) => {
  await watchSidebars(page);
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  const name = sidebar.getByTestId('account-name');
  await expect(name).toHaveText('Kovács Bau Kft.');
  await sidebar.getByTestId('person-on-page').first().waitFor();
  await settle(sidebar);
  await expect.poll(async () => (await seenIn(sidebar)).shifts, 'as it opens').toEqual([]);

  for (const [mail, account] of [
    ['Jürgen Müller', 'Muster Maschinen AG'],
    ['Szabó Gergő', 'Kovács Bau Kft.'],
  ] as const) {
    await page.getByText(mail).first().click();
    await expect(name).toHaveText(account);
    await settle(sidebar);
    await expect.poll(async () => (await seenIn(sidebar)).shifts, `on the way to ${account}`).toEqual([]);
  }
  const { greyAfter, painted } = await seenIn(sidebar);
  expect(greyAfter.filter((after) => after < 100)).toEqual([]);
  const matched = painted.filter(({ state }) => state === 'matched');
  expect(matched).toHaveLength(3);
  for (const { sections } of matched) expect(sections, 'painted whole at once').toBeGreaterThanOrEqual(4);

  // The observer does see what moves.
  await sidebar.evaluate(() =>
    document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'x' })),
  );
  await expect.poll(async () => (await seenIn(sidebar)).shifts.length).toBeGreaterThan(0);
});
