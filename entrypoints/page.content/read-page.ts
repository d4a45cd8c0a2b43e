import type { PageSubject, SiteAdapter } from '../../lib/sites/site';
import { clean, tidyMeeting, tidyPeople, whole } from './tidy';

/** What one look at the page gave: lengths bounded, names cleaned, the user left out. */
export interface PageReading {
  pageKey: string | null;
  subject: PageSubject | null;
  self: string[];
  /** The text of the open message, where there is one. */
  message?: string;
}

function tidySubject(subject: PageSubject, self: ReadonlySet<string>): PageSubject {
  const name = clean(subject.company?.name, 300);
  const host = whole(subject.company?.domain, 253);
  // A hidden letter would make it another one: refused, as in an address.
  const domain = clean(host, 253) === host ? host : '';
  const externalId = whole(subject.externalId, 500);
  const title = clean(subject.title, 500);
  const sent = clean(subject.sent, 100);
  const [answered] = subject.replyTo ? tidyPeople([{ ...subject.replyTo, role: 'from' }], self) : [];
  const meeting = subject.meeting && tidyMeeting(subject.meeting);
  return {
    people: tidyPeople(subject.people, self),
    ...((name || domain) && { company: { ...(name && { name }), ...(domain && { domain }) } }),
    ...(answered && { replyTo: { email: answered.email, name: answered.name } }),
    ...(sent && { sent }),
    ...(externalId && { externalId }),
    ...(title && { title }),
    ...(subject.rung && { rung: subject.rung }),
    ...(meeting && { meeting }),
    ...(subject.isProposal && { isProposal: true as const }),
    ...(subject.shown && { shown: subject.shown.map(({ by, text }) => ({ by, text: clean(text, 200) })) }),
  };
}

/** Returns the user's own addresses: those that the page shows, then those of other pages that `learned` brings. Never throws. */
export function readSelf(site: SiteAdapter, doc: Document, learned: readonly string[] = []): string[] {
  let shown: readonly string[] = [];
  try {
    shown = site.self?.(doc) ?? [];
  } catch {
    // Others are known all the same.
  }
  return [...new Set([...shown, ...learned].map((email) => whole(email, 320).toLowerCase()))].filter(Boolean);
}

/**
 * Reads the page by its adapter, leaving out the user's addresses that it shows or that `learned` brings from other
 * pages of the app. Never throws: where the adapter does, the page has a key and cannot be read.
 */
export function readPage(site: SiteAdapter, doc: Document, url: URL, learned: readonly string[] = []): PageReading {
  try {
    const pageKey = site.pageKey(url, doc)?.slice(0, 2000) ?? null;
    const self = readSelf(site, doc, learned);
    const subject = pageKey === null ? null : site.read(doc, url);
    const message = (subject && site.message?.(doc)) || '';
    return {
      pageKey,
      self: self.slice(0, 20),
      subject: subject && tidySubject(subject, new Set(self)),
      ...(message && { message }),
    };
  } catch {
    return { pageKey: url.href.slice(0, 2000), subject: null, self: [] };
  }
}
