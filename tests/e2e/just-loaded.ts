import type { Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';

/** Whether the reader of the active tab listens; where nobody does, the browser says so without asking the page. */
const listens = ({ worker }: OpenedChromium): Promise<boolean> =>
  worker.evaluate<boolean>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { kind: 'hosts.approved', patterns: ['http://127.0.0.1/*'] }).then(() => true, () => false))`,
  );

/** Opens a page, and resolves while its reader does not listen by itself yet; where a slow machine makes it too late, once more. */
export async function justLoaded(keyside: OpenedChromium, page: Page, url: string): Promise<void> {
  do {
    await page.goto(url);
    await page.locator('html > div').waitFor({ state: 'attached' });
  } while (await listens(keyside));
}
