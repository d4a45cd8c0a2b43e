import type { ViewChange } from '../messages';
import { browser } from './browser';
import { onStored } from './on-stored';

/** What the sidebar remembers for one host; of how it stands there, only what the user chose. */
export interface SiteMemory extends ViewChange {
  open: boolean;
  /** Pixels, 300-520. */
  width: number;
  /** Until when neither sidebar nor rail stands in its pages, in milliseconds since 1970. */
  hiddenUntil?: number | undefined;
  /** The adapter that the user chose by hand. */
  siteId?: string | undefined;
  /** The user's own addresses that its pages have told: not every page of an app does. */
  self?: string[];
}

const keyOf = (host: string) => `site:${host}`;

/** What is stored of a host, over what holds for a new one. */
const complete = (stored: unknown): SiteMemory => ({
  open: false,
  width: 360,
  ...(stored as Partial<SiteMemory> | undefined),
});

/** Returns what is remembered for a host; closed and 360 px wide where it is new. */
export async function recallSite(host: string): Promise<SiteMemory> {
  return complete((await browser.storage.local.get(keyOf(host)))[keyOf(host)]);
}

let last: Promise<void> | undefined;

/** Remembers a change for a host; one at a time, so that none is lost. */
export function rememberSite(host: string, change: Partial<SiteMemory>): Promise<void> {
  last = Promise.allSettled([last]).then(async () =>
    browser.storage.local.set({ [keyOf(host)]: { ...(await recallSite(host)), ...change } }),
  );
  return last;
}

/** Calls `listener` with what is remembered for a host whenever it changes, in any tab, until the returned function is called. */
export function onSiteChanged(host: string, listener: (memory: SiteMemory) => void): () => void {
  return onStored((key, value) => key === keyOf(host) && listener(complete(value)));
}
