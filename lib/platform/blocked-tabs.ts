import { browser } from './browser';
import { hostOf } from './host-of';

const KEY = 'blocked';

/** Tabs whose page let no frame load, with the host of that page: in memory, too, as a click can wait for nothing. */
const blocked = new Map<number, string>();

const keep = () => browser.storage.session.set({ [KEY]: [...blocked] });

/** Reads what an earlier run of the background kept. */
export async function recallBlocked(): Promise<void> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  for (const [tabId, host] of (kept ?? []) as [number, string][]) {
    if (!blocked.has(tabId)) blocked.set(tabId, host);
  }
}

/** Remembers, until the browser closes, that pages of a host let no frame load in that tab. */
export async function noteBlocked(tabId: number, host: string): Promise<void> {
  blocked.set(tabId, host);
  await keep();
}

/** Forgets it where a page of another host has come, or a frame did load after all: then no `host` is given. */
export async function forgetBlocked(tabId: number, host?: string): Promise<void> {
  if (!blocked.has(tabId) || blocked.get(tabId) === host) return;
  blocked.delete(tabId);
  await keep();
}

/** Whether that tab needs the browser's own side panel; a page of another host, whose reader has not begun yet, does not. */
export function isBlocked(tabId: number, url: string | undefined): boolean {
  const host = blocked.get(tabId);
  return host !== undefined && (!url || hostOf(url) === host);
}
