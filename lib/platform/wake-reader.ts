import { browser } from './browser';

/**
 * Has the reader in a tab listen at once, where there is one: in a page that nobody has touched it does not by itself.
 * Rejects where the site is not approved. Where a user gives a site by a click alone, Chromium would never answer: nobody is asked there.
 */
export async function wakeReader(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) throw new Error('The site of this tab is not approved.');
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => (globalThis as { keysideListen?: () => void }).keysideListen?.(),
  });
}
