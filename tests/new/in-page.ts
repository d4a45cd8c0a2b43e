import { readPage } from '../../entrypoints/page.content/read-page';
import { sites } from '../../lib/sites/index';
import { knownSites } from '../../lib/sites/known-sites';
import type { Draft, SiteAdapter } from '../../lib/sites/site';
import { siteNames } from '../../lib/sites/site-names';
import { type ScrubbedPage, scrubPage } from './scrub-page';

/** What a page says to its adapter, as the JSON beside the pages of tests/sites holds it. */
export interface PageSays {
  expected: Omit<ReturnType<typeof readPage>, 'message'>;
  draft?: Draft;
  message?: string;
}

function siteOf(siteId: string): SiteAdapter {
  const site = sites.find(({ id }) => id === siteId);
  if (!site) throw new Error(`There is no site "${siteId}". Write one: npm run new:site ${siteId}`);
  return site;
}

/** Returns what the adapter reads from the open page at its real address. Throws where there is no such site. */
export function says(siteId: string, url: string): PageSays {
  const site = siteOf(siteId);
  const { message, pageKey, subject, self } = readPage(site, document, new URL(url));
  const draft = site.draft?.(document);
  return { expected: { pageKey, subject, self }, ...(draft && { draft }), ...(message && { message }) };
}

/** Returns the open page without anybody real in it. Throws where there is no such site. */
export function scrub(siteId: string, what: string, date: string): ScrubbedPage {
  const { people = [] } = says(siteId, location.href).expected.subject ?? {};
  return scrubPage(document, {
    what,
    date,
    url: location.href,
    names: people.flatMap(({ name }) => name ?? []),
    appNames: Object.values(siteNames).map(({ name }) => name),
    appHosts: knownSites.flatMap(({ matches }) => matches.map((pattern) => pattern.split('/')[2] ?? '')),
  });
}
