import { mailtoAddresses, personOf } from './address';
import { firstRung, isShown, textOf } from './dom';
import { readJsonLd } from './json-ld';
import type { PagePerson, PageSubject, SiteAdapter } from './site';

// Last checked 2026-11-21, strongest first: the part of the page that the page itself calls its subject.
const MAIN = ['main, [role=main]', 'article', 'body'];
/** Around the subject stand the site's own addresses. */
const AROUND = 'footer, nav, aside, [role=contentinfo], [role=navigation], [role=complementary]';
/** Inside a main part a header is the record's; outside it is the site's. */
const AROUND_BODY = `header, [role=banner], ${AROUND}`;
const MOST_PEOPLE = 20;

/** Everybody with a visible `mailto:` link in the main part, each address once: a list names all, never just its first. */
function mailtoPeople(doc: Document): PagePerson[] {
  const people = new Map<string, PagePerson>();
  for (const part of firstRung(doc, MAIN)) {
    const around = part.matches('body') ? AROUND_BODY : AROUND;
    for (const link of part.querySelectorAll('a[href^="mailto:" i]')) {
      if (people.size === MOST_PEOPLE || link.closest(around) || !isShown(link)) continue;
      for (const address of mailtoAddresses(link.getAttribute('href') ?? '')) {
        const person = personOf('contact', address, textOf(link));
        if (person && people.size < MOST_PEOPLE && !people.has(address)) people.set(address, person);
      }
    }
  }
  return [...people.values()];
}

/** Every page that no adapter knows: what it says about itself, else its visible addresses, else its title. */
export const ladder: SiteAdapter = {
  id: 'ladder',
  name: 'Any page',
  kind: 'crm',
  matches: [],
  room: 'overlay',

  // A hash with a slash is a route of the app, any other a place in the same page.
  pageKey: (url) => url.pathname + url.search + (url.hash.includes('/') ? url.hash : ''),

  read(doc): PageSubject | null {
    const title = doc.title.trim();
    const told = readJsonLd(doc);
    if (told) return { ...told, title, rung: 'json-ld' };
    const people = mailtoPeople(doc);
    if (people.length) return { people, title, rung: 'mailto' };
    return title ? { people, title, rung: 'title' } : null;
  },
};
