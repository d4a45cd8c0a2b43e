import type { Frame, Page } from '@playwright/test';

/** Where the rail stands while the sidebar is closed, in pixels; it cannot be asked for in its closed shadow root. */
const RAIL = { fromRight: 14, top: 0.35, middle: 38 };

const isSidebar = (frame: Frame) => /^chrome-extension:.*\/sidebar\.html/.test(frame.url());

/** So often it is looked for a sidebar that has to come, a tenth of a second apart: a long while, on a slow machine longer. */
const MOST = 300;

/** Returns the sidebar's frame of a page once it draws something and reacts, which it does when it was seen for a moment; throws after so many looks without it. */
export async function sidebarOf(page: Page, most = MOST): Promise<Frame> {
  for (let tries = 0; tries < most; tries += 1) {
    const frame = page.frames().find(isSidebar);
    if (frame) {
      try {
        await frame.locator('html[data-state]:not([data-state=loading], [data-unseen])').waitFor({ timeout: 30_000 });
        return frame;
      } catch (error) {
        // After an update of the extension another frame takes its place.
        if (!frame.isDetached()) throw error;
      }
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No sidebar in ${page.url()}`);
}

/** For how long one that is being closed may still stand there, in milliseconds. */
const CLOSING = 5000;

/**
 * Waits until a sidebar that is being closed has left its place to the rail, on the screen, too: until then it would take the click.
 * Resolves to whether the rail stands there: a sidebar that was left open on the site opens by itself, and stays.
 */
async function awaitRail(page: Page): Promise<boolean> {
  await page.locator('html > div').waitFor({ state: 'attached' });
  const before = page.frames().find(isSidebar);
  if (!before) return true;
  try {
    await before.locator('html').waitFor({ state: 'hidden', timeout: CLOSING });
  } catch {
    return false;
  }
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return true;
}

/** Opens the sidebar as a user does, by a click on the rail, and returns its frame; throws after so many looks without it. */
export async function openSidebar(page: Page, most = MOST): Promise<Frame> {
  if (!(await awaitRail(page))) return sidebarOf(page, most);
  // The rail stands beside the page's own scroll bar.
  const [width, height] = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight] as const);
  await page.mouse.click(width - RAIL.fromRight, height * RAIL.top + RAIL.middle);
  return sidebarOf(page, most);
}
