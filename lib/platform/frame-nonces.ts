import { browser } from './browser';

const keyOf = (nonce: string) => `frame:${nonce}`;

/** Remembers, for this browser session, that our reader in that tab made a frame with that nonce. */
export async function rememberFrame(nonce: string, tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(nonce)]: tabId });
}

/** Tells whether that nonce was made in that tab, and forgets it: a nonce opens one frame once. */
export async function redeemFrame(nonce: string, tabId: number): Promise<boolean> {
  const stored = (await browser.storage.session.get(keyOf(nonce)))[keyOf(nonce)];
  await browser.storage.session.remove(keyOf(nonce));
  return stored === tabId;
}
