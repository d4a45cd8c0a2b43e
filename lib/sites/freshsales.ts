import type { SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';

/** "contact:12" of "/crm/sales/contacts/12" or of the older "/contacts/12"; null on lists and settings. */
function openRecord({ pathname }: URL): string | null {
  const [, kind, id] = /^(?:\/crm\/sales)?\/(contact|account|deal|lead)s\/(\d+)(?:\/|$)/.exec(pathname) ?? [];
  return kind && id ? `${kind}:${id}` : null;
}

/** Freshsales: the record's id from the address; its page, of which nothing is published, is read by the ladder. Last checked 2026-11-21. */
export const freshsales: SiteAdapter = {
  id: 'freshsales',

  pageKey: openRecord,

  read(doc, url) {
    const open = openRecord(url);
    const subject = open ? readVisibleAddresses(doc) : null;
    // Every customer has a host of its own, and its ids are told apart by it.
    return subject && { ...subject, externalId: `freshsales:${url.host}:${open}` };
  },
};
