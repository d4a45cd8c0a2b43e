import { browser } from './browser';

/**
 * Has the reader in a tab listen at once, where there is one: in a page that has just loaded it does so a little later by itself.
 * Rejects where the site is not approved.
 */
export async function wakeReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => (globalThis as { keysideListen?: () => void }).keysideListen?.(),
  });
}
