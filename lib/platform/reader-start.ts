import { browser } from './browser';
import { isOnItsWay, sendingKey } from './kept-sends';
import { onStored } from './on-stored';
import { RAIL_TEXTS, type RailTexts } from './rail-texts';
import { type SiteMemory, siteKey, siteMemoryOf } from './site-memory';

/** Under which name the patterns of the approved sites are kept for the readers. */
const APPROVED = 'approved';

/**
 * Background side: says in all pages which sites are approved. A reader that stands in a page of none has to end: it is there
 * already, and would read on.
 */
export function keepApproved(patterns: readonly string[]): Promise<void> {
  return browser.storage.local.set({ [APPROVED]: patterns });
}

/** What a reader hears while it stands in a page that nobody touches. */
interface Heard {
  memory(memory: SiteMemory): void;
  /** The sites that are approved; undefined where that is not known yet. */
  approved(patterns: readonly string[] | undefined): void;
  /** A page of the host is sending something, maybe the one before this. */
  sending(): void;
}

/**
 * Returns what a reader needs before anything stands in a page, asked for at once: each question costs the page
 * a task. To ask the browser for a text there would hold the page up until all texts of all the sidebar are read. From
 * `follow` on it hears the rest, as it is kept and whenever that changes, until the returned function is called.
 */
export async function recallStart({ hostname, host }: Pick<URL, 'hostname' | 'host'>) {
  const [site, sending] = [siteKey(hostname), sendingKey(host)];
  const kept = await browser.storage.local.get([site, RAIL_TEXTS, APPROVED, sending]);
  const follow = (heard: Heard) => {
    const hear = (key: string, value: unknown) => {
      if (key === site) heard.memory(siteMemoryOf(value));
      if (key === APPROVED) heard.approved(value as string[] | undefined);
      if (key === sending && isOnItsWay(value)) heard.sending();
    };
    for (const key of [APPROVED, sending]) hear(key, kept[key]);
    return onStored(hear);
  };
  return { memory: siteMemoryOf(kept[site]), texts: kept[RAIL_TEXTS] as RailTexts, follow };
}
