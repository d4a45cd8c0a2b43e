import type { ApprovedSite, SiteChoice } from '../abilities';
import { hostOf } from '../approved-sites/origin';

/** A site to open, and what to call it. */
export interface SiteLink {
  name: string;
  origin: string;
}

/** Returns the approved sites by the names of their apps, or of their hosts, each name once. */
export function siteLinks(approved: readonly ApprovedSite[], choices: readonly SiteChoice[]): SiteLink[] {
  const links = new Map<string, SiteLink>();
  for (const { origin } of approved) {
    const app = choices.find(({ everywhere }) => everywhere.includes(origin));
    const name = app?.name ?? hostOf(origin);
    if (!links.has(name)) links.set(name, { name, origin: app?.everywhere[0] ?? origin });
  }
  return [...links.values()];
}

/** Whether a link leads somewhere: an app where each customer has another address has none for all. */
export const canBeOpened = ({ origin }: SiteLink): boolean => !origin.includes('*');
