import { browser } from './browser';
import { onStored } from './on-stored';

const PREFIX = 'taught:';

/** Returns what is kept of the pages of a host ("crm.example.com:8443") that the user taught; who reads it checks its shape. */
export async function recallTaught(host: string): Promise<unknown> {
  return (await browser.storage.local.get(PREFIX + host))[PREFIX + host];
}

/** Returns the same for every host. */
export async function recallAllTaught(): Promise<Record<string, unknown>> {
  const kept = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(
    kept.filter(([key]) => key.startsWith(PREFIX)).map(([key, value]) => [key.slice(PREFIX.length), value]),
  );
}

/** Keeps what was taught of a host's pages; undefined forgets it. Only our own pages call it, on a click. */
export async function keepTaught(host: string, pages: object | undefined): Promise<void> {
  if (pages) await browser.storage.local.set({ [PREFIX + host]: pages });
  else await browser.storage.local.remove(PREFIX + host);
}

/** Calls `listener` with each host whose taught pages have changed, and what is kept now, until the returned function is called. */
export function onTaughtChanged(listener: (host: string, kept: unknown) => void): () => void {
  return onStored((key, kept) => key.startsWith(PREFIX) && listener(key.slice(PREFIX.length), kept));
}
