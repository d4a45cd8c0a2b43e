import { browser } from './browser';
import { RAIL_TEXTS, type RailTexts } from './rail-texts';
import { type SiteMemory, siteKey, siteMemoryOf } from './site-memory';

/**
 * Returns what a reader needs before anything stands in a page of the host, asked for at once: each question costs the page
 * a task. To ask the browser for a text there would hold the page up until all texts of all the sidebar are read.
 */
export async function recallStart(host: string): Promise<{ memory: SiteMemory; texts: RailTexts }> {
  const kept = await browser.storage.local.get([siteKey(host), RAIL_TEXTS]);
  return { memory: siteMemoryOf(kept[siteKey(host)]), texts: kept[RAIL_TEXTS] as RailTexts };
}
