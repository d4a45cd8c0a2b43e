import { browser } from './browser';

const KEY = 'opened';
/** So many are kept. */
const MOST = 40;

/** Returns what was opened, the last first: by kind and id, without names. It stays in this browser. */
export async function listOpened(): Promise<string[]> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Keeps that something was opened. */
export async function noteOpened(key: string): Promise<void> {
  const before = await listOpened();
  await browser.storage.local.set({ [KEY]: [key, ...before.filter((one) => one !== key)].slice(0, MOST) });
}
