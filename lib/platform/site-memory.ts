import { browser } from 'wxt/browser';

/** What the sidebar remembers for one host. */
export interface SiteMemory {
  open: boolean;
  /** Pixels, 300-520. */
  width: number;
  /** The adapter that the user chose by hand. */
  siteId?: string | undefined;
  /** The user's own addresses that its pages have told: not every page of an app does. */
  self?: string[];
}

const keyOf = (host: string) => `site:${host}`;

/** Returns what is remembered for a host; closed and 360 px wide where it is new. */
export async function recallSite(host: string): Promise<SiteMemory> {
  const stored = (await browser.storage.local.get(keyOf(host)))[keyOf(host)];
  return { open: false, width: 360, ...(stored as Partial<SiteMemory> | undefined) };
}

/** Remembers a change for a host. */
export async function rememberSite(host: string, change: Partial<SiteMemory>): Promise<void> {
  await browser.storage.local.set({ [keyOf(host)]: { ...(await recallSite(host)), ...change } });
}
