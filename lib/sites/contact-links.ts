import { mailtoAddresses } from './address';
import { firstFew, isShown } from './dom';

const LINKS = 'a[href^="mailto:" i], a[href^="tel:" i], a[href^="callto:" i]';
/** Around the subject stand the site's own addresses, and beside it what was said or quoted earlier. */
const AROUND = ['footer', 'nav', 'aside', 'blockquote'];
const ROLES = ['contentinfo', 'navigation', 'complementary', 'feed', 'log'];
const MOST_FOUND = 2000;
const MOST_LOOKED_AT = 300;
/** Characters: no address or number is longer, and a link may be endless. */
const LONGEST = 1000;

/** A visible link to write to or to call somebody: one of the two is there. */
export interface ContactLink {
  element: Element;
  addresses: string[];
  /** As the link gives it, blanks and hyphens too; '' where it calls nobody. */
  phone: string;
}

/** What a link is for, without the subject and text it may bring; '' where that is too long. */
function fieldOf(link: Element): string {
  const [field = ''] = (link.getAttribute('href') ?? '').trim().split('?', 1);
  return field.length > LONGEST ? '' : field;
}

/** The addresses of a link to write to, decoded; [] of any other link. */
export const addressesOf = (link: Element): string[] => mailtoAddresses(fieldOf(link));

/** The number of a `tel:` or `callto:` link; '' where the link holds anything else than one. */
function phoneIn(href: string): string {
  const field = /^(?:tel|callto):([^;#]*)/i.exec(href)?.[1] ?? '';
  const number = field.replace(/%20/g, ' ').replace(/%2B/gi, '+').trim();
  return /^\+?[\d ()./-]{5,40}$/.test(number) && /\d{2}/.test(number) ? number : '';
}

/**
 * Tells whether an element of the part is the page's own or of others; inside a main part a header is the record's. The
 * answers are kept, so that what many links share is asked once.
 */
function standsAround(part: Element): (element: Element) => boolean {
  const isPage = part.matches('body');
  const known = new Map<Element, boolean>([[part, false]]);
  const isAround = (element: Element) => {
    const role = element.getAttribute('role') ?? '';
    if (AROUND.includes(element.localName) || ROLES.includes(role)) return true;
    return isPage && (element.localName === 'header' || role === 'banner');
  };
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !isAround(at)) {
      path.push(at);
      at = at.parentElement;
    }
    const answer = at !== null && (known.get(at) ?? true);
    for (const below of path) known.set(below, answer);
    return answer;
  };
}

/** The contact links that somebody sees in these parts of the page, in page order; of very many only the first. */
export function contactLinks(parts: readonly Element[]): ContactLink[] {
  const links: ContactLink[] = [];
  let looks = MOST_LOOKED_AT;
  for (const part of parts) {
    const isAround = standsAround(part);
    for (const element of firstFew(part, LINKS, MOST_FOUND)) {
      if (isAround(element)) continue;
      looks -= 1;
      if (looks < 0) return links;
      if (!isShown(element)) continue;
      const addresses = addressesOf(element);
      const phone = phoneIn(fieldOf(element));
      if (addresses.length || phone) links.push({ element, addresses, phone });
    }
  }
  return links;
}
