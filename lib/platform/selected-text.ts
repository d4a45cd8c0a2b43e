import { browser } from './browser';

/** Resolves to the tab in front, and to one by its id: its address and title where its site is approved. */
export const activeTab = async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
export const tabOf = (id: number) => browser.tabs.get(id);

/** Returns the text that is selected in a tab, in whichever of its frames; '' for none. Rejects where the site is not approved. */
export async function selectedText(tabId: number): Promise<string> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(document.getSelection() ?? ''),
  });
  return frames.map(({ result }) => String(result ?? '')).find((text) => text.trim() !== '') ?? '';
}
