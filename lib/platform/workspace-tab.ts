import { browser } from './browser';

/** Opens the workspace in a tab of its own, at a route such as "#/today". */
export async function openWorkspace(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${hash}` as '/workspace.html') });
}
