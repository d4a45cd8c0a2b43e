import { browser } from './browser';
import { patternOf } from './pattern-of';

/**
 * Has the reader in a tab listen at once, where there is one: in a page that nobody has touched it does not by itself.
 * Rejects where the site is not approved, and asks no page there: one that is busy would keep the popup waiting, and where a user gives
 * a site by a click alone, Chromium would never answer.
 */
export async function wakeReader(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const isApproved = url && (await browser.permissions.contains({ origins: [patternOf(new URL(url).origin)] }));
  if (!isApproved) throw new Error('The site of this tab is not approved.');
  await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => (globalThis as { keysideListen?: () => void }).keysideListen?.(),
  });
}
