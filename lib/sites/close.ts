import type { SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';

/** The lead of the address, last checked 2026-11-21; which contact or tab of it is open stands behind, and is the same lead. */
const leadOf = ({ pathname }: URL) => /^\/lead\/(lead_[A-Za-z0-9]+)(?:\/|$)/.exec(pathname)?.[1] ?? null;

/** Close: a lead is a company with its contacts. Nothing on the page is named for machines, so that the ladder reads it. */
export const close: SiteAdapter = {
  id: 'close',

  pageKey: leadOf,

  read(doc, url) {
    const ladder = readVisibleAddresses(doc);
    return ladder && { ...ladder, externalId: `close:lead:${leadOf(url)}` };
  },
};
