import { covers } from './covers';
import { knownCrm } from './known-crm';
import { knownMail } from './known-mail';
import { knownOwnCrm } from './known-own-crm';
import type { KnownSite } from './site';

/** Every web app that we know by name. Its adapter is loaded only where it is needed. */
export const knownSites: readonly KnownSite[] = [...knownMail, ...knownCrm, ...knownOwnCrm];

/** Any other page, read by what it says about itself. */
export const anyPage: KnownSite = { id: 'ladder', matches: [], room: 'overlay' };

/** The web app of a page: by host, else the self-hosted one that recognises it, else any page. */
export function siteFor(doc: Document, url: URL): KnownSite {
  return (
    knownSites.find((site) => site.matches.some((pattern) => covers(pattern, url))) ??
    knownSites.find((site) => site.recognises?.(doc, url)) ??
    anyPage
  );
}
