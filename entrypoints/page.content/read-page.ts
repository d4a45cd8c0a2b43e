import type { PagePerson, PageSubject, SiteAdapter } from '../../lib/sites/site';

/** What one look at the page gave: lengths bounded, names cleaned, the user left out. */
export interface PageReading {
  pageKey: string | null;
  subject: PageSubject | null;
  self: string[];
}

/** One line of at most `max` characters, without the invisible letters that can turn or hide a part of a name. */
function clean(text: string | undefined, max: number): string {
  return (text ?? '')
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, max)
    .toWellFormed();
}

/** The text, or nothing where it is too long: half of an address or of an id would be another one. */
const whole = (text: string | undefined, max: number): string => (text && text.length <= max ? text : '');

function tidyPeople(people: readonly PagePerson[], self: ReadonlySet<string>): PagePerson[] {
  const seen = new Set(self);
  const tidy: PagePerson[] = [];
  for (const person of people) {
    const email = whole(person.email, 320).toLowerCase();
    const name = clean(person.name, 300);
    if (tidy.length === 200) break;
    if (seen.has(email) || !(email || name)) continue;
    if (email) seen.add(email);
    tidy.push({ ...(email && { email }), ...(name && { name }), role: person.role });
  }
  return tidy;
}

function tidySubject(subject: PageSubject, self: ReadonlySet<string>): PageSubject {
  const name = clean(subject.company?.name, 300);
  const domain = whole(subject.company?.domain, 253);
  const externalId = whole(subject.externalId, 500);
  const title = clean(subject.title, 500);
  return {
    people: tidyPeople(subject.people, self),
    ...((name || domain) && { company: { ...(name && { name }), ...(domain && { domain }) } }),
    ...(externalId && { externalId }),
    ...(title && { title }),
    ...(subject.rung && { rung: subject.rung }),
  };
}

/**
 * Reads the page by its adapter, leaving out the user's addresses that it shows or that `learned` brings from other
 * pages of the app. Never throws: where the adapter does, the page has a key and cannot be read.
 */
export function readPage(site: SiteAdapter, doc: Document, url: URL, learned: readonly string[] = []): PageReading {
  try {
    const pageKey = site.pageKey(url, doc)?.slice(0, 2000) ?? null;
    const told = [...(site.self?.(doc) ?? []), ...learned].map((email) => whole(email, 320).toLowerCase());
    const self = [...new Set(told)].filter(Boolean);
    const subject = pageKey === null ? null : site.read(doc, url);
    return { pageKey, self: self.slice(0, 20), subject: subject && tidySubject(subject, new Set(self)) };
  } catch {
    return { pageKey: url.href.slice(0, 2000), subject: null, self: [] };
  }
}
