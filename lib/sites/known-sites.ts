import { covers } from './covers';
import { knownCalendars } from './known-calendars';
import { knownCrm } from './known-crm';
import { knownMail } from './known-mail';
import { knownOwnCrm } from './known-own-crm';
import type { KnownSite } from './site';

/** Every web app that we know by name. Its adapter is loaded only where it is needed. */
export const knownSites: readonly KnownSite[] = [...knownCalendars, ...knownMail, ...knownCrm, ...knownOwnCrm];

/** Whether it is a web mail: what is no mail there is a list or a setting, and about nobody. */
export const isMail = (site: KnownSite): boolean => knownMail.includes(site);

/** Any other page, read by what it says about itself. */
export const anyPage: KnownSite = { id: 'ladder', matches: [], room: 'push' };

/** The web app of a page: by host, else the self-hosted one that recognises it, else any page. */
export function siteFor(doc: Document, url: URL): KnownSite {
  return (
    knownSites.find(
      ({ matches, path }) => matches.some((pattern) => covers(pattern, url)) && path?.test(url.pathname) !== false,
    ) ??
    knownSites.find((site) => site.recognises?.(doc, url)) ??
    anyPage
  );
}
