import { browser } from './browser';
import { openWorkspace } from './workspace-tab';

const KEY = 'welcomed';

/** Opens the first-run page, once in the life of a profile: some installations are told of at every start of the browser. */
export async function welcomeOnce(): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY]) return;
  await browser.storage.local.set({ [KEY]: true });
  await openWorkspace('#/welcome');
}
