import type { Wish } from '../messages';
import { browser } from './browser';

/** Under what it is kept. */
export const WISH_KEY = 'wish';

/** Keeps a wish for the workspace until the next one or until the browser closes: a text of a page is nothing for an address. */
export async function keepWish(wish: Wish): Promise<void> {
  await browser.storage.session.set({ [WISH_KEY]: wish });
}

/** Returns what was kept last, to be parsed; undefined for nothing. */
export async function recallWish(): Promise<unknown> {
  return (await browser.storage.session.get(WISH_KEY))[WISH_KEY];
}
