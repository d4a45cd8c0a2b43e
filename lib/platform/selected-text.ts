import { browser } from './browser';

/** Returns the text that is selected in a tab, in whichever of its frames; '' for none. Rejects where the site is not approved. */
export async function selectedText(tabId: number): Promise<string> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(document.getSelection() ?? ''),
  });
  return frames.map(({ result }) => String(result ?? '')).find((text) => text.trim() !== '') ?? '';
}
