import { personOf } from './address';
import { addressesOf, type ContactLink, contactLinks } from './contact-links';
import { firstFew, firstRung, textOf } from './dom';
import type { PagePerson, PageSubject } from './site';

// Last checked 2026-11-21, strongest first: the part of the page that the page itself calls its subject.
const MAIN = ['main, [role=main]', 'article', 'body'];
const BESIDE = 'footer, nav, aside, [role=contentinfo], [role=navigation], [role=complementary]';
/** What holds one person or one line of a list together. */
const CARD = 'tr, li, dl, address, article, [role=row], [role=listitem], .vcard';
const MOST_PARTS = 20;
const MOST_PEOPLE = 20;

/** Returns the page's outermost shown main parts, none of them beside the subject: a part in another one would only be read twice. */
export function mainParts(doc: Document): Element[] {
  const parts: Element[] = [];
  for (const part of firstRung(doc, MAIN)) {
    if (parts.length === MOST_PARTS) break;
    if (!parts.at(-1)?.contains(part) && !part.closest(BESIDE)) parts.push(part);
  }
  return parts;
}

/** Everybody with a link to write to, each address once: a list names all, never just its first. */
function peopleOf(links: readonly ContactLink[]): Map<string, PagePerson> {
  const people = new Map<string, PagePerson>();
  for (const { element, addresses } of links) {
    for (const address of addresses) {
      if (people.size === MOST_PEOPLE) return people;
      const person = people.has(address) ? null : personOf('contact', address, textOf(element));
      if (person) people.set(address, person);
    }
  }
  return people;
}

/** The only address in the card around a number; undefined where there is none or another one, shown or not. */
function addressBeside({ element }: ContactLink): string | undefined {
  const inCard = element.closest(CARD);
  const links = inCard ? firstFew(inCard, 'a[href^="mailto:" i]', MOST_PEOPLE) : [];
  const addresses = new Set(links.flatMap(addressesOf));
  return addresses.size === 1 ? [...addresses][0] : undefined;
}

/** Gives people their numbers: who shares a card with one, or who is alone on the page with the only one. */
function addPhones(people: Map<string, PagePerson>, links: readonly ContactLink[]): void {
  const calls = links.filter(({ phone }) => phone).slice(0, 2 * MOST_PEOPLE);
  for (const call of calls) {
    const person = people.get(addressBeside(call) ?? '');
    if (person) person.phone ??= call.phone;
  }
  const [lone, ...others] = people.values();
  if (lone && others.length === 0 && new Set(calls.map(({ phone }) => phone)).size === 1) {
    lone.phone ??= calls[0]?.phone;
  }
}

/**
 * The people whose addresses are linked in the page's main part, or in the `part` that shows the record; else the page's
 * title. Says which. Adapters stand on it where their own rungs end.
 */
export function readVisibleAddresses(doc: Document, part?: Element): PageSubject | null {
  const title = doc.title.trim();
  const links = contactLinks(part ? [part] : mainParts(doc));
  const people = peopleOf(links);
  addPhones(people, links);
  if (people.size) return { people: [...people.values()], title, rung: 'mailto' };
  return title ? { people: [], title, rung: 'title' } : null;
}
