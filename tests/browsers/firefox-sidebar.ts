import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';

/** Returns the selector of a name that stays put. */
export const mark = (name: string): string => `[data-testid="${name}"]`;

/** Returns how many elements of that name a page or a frame of Firefox has. */
export const countOf = (view: Page | Frame, name: string): Promise<number> =>
  view.$$eval(mark(name), (elements) => elements.length);

/** Returns the text of the elements of that name. */
export const textOf = (view: Page | Frame, name: string): Promise<string> =>
  view.$$eval(mark(name), (elements) => elements.map(({ textContent }) => textContent).join());

/** Returns the frame of the sidebar in a page; undefined where none is drawn. */
export async function sidebarIn(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const state = await frame.evaluate(() => document.documentElement.dataset['state']).catch(() => undefined);
    if (state) return frame;
  }
  return undefined;
}

/** Waits until the sidebar stands in a page and reacts, which it does when it was seen for a moment; returns its frame. */
export async function awaitSidebar(page: Page): Promise<Frame> {
  let sidebar: Frame | undefined;
  await expect
    .poll(async () => {
      sidebar = await sidebarIn(page);
      return sidebar?.evaluate(() => !('unseen' in document.documentElement.dataset)).catch(() => false);
    })
    .toBe(true);
  if (!sidebar) throw new Error('No sidebar');
  return sidebar;
}

/** Opens the sidebar by a click on the rail, and returns its frame. */
export async function openSidebar(page: Page): Promise<Frame> {
  await page.waitForSelector('html > div');
  await page.mouse.click(1280 - 14, 800 * 0.35 + 38);
  return awaitSidebar(page);
}

/** Loads the sample book on the page of the import. */
export async function loadSample(workspace: Page): Promise<void> {
  await workspace.locator(mark('sample-load')).click();
  await workspace.waitForSelector(`${mark('sample-remove')}:enabled`);
}
