import { parseAddresses } from './address';
import { firstFew, isShown } from './dom';
import { pageKind, placeOf } from './page-kind';
import { contact, emailAt, record, valueAt } from './record';
import type { PageSubject, SiteAdapter } from './site';

/** What a user can point at on a page. */
export type TaughtField = 'name' | 'email' | 'company';

const LONGEST_SELECTOR = 500;
/** Characters: a longer text is no name but a whole part of the page. */
const LONGEST_TEXT = 200;
const MOST_FOUND = 50;

/** The one address of an element: of its link, its text, or of the only link to write to in it; '' where there is none. */
function addressAt(element: Element): string {
  const own = emailAt(element);
  if (own) return own;
  const linked = firstFew(element, 'a[href^="mailto:" i]', MOST_FOUND).map((link) => emailAt(link) ?? '');
  const written = parseAddresses(valueAt(element).slice(0, LONGEST_TEXT), 'contact').map(({ email = '' }) => email);
  const [only = '', ...others] = new Set(linked.length ? linked : written);
  return others.length ? '' : only;
}

/** Whether what the element shows stands on one line of its own: else it is a part of the page, with several things in it. */
function isOneLine(element: Element): boolean {
  if ('value' in element || !('innerText' in element)) return true;
  return typeof element.innerText === 'string' && !element.innerText.trim().includes('\n');
}

/** Letters: one alone stands in a picture's place. */
const FEWEST_LETTERS = 2;

/** What an element says of that field: one line of at most 200 characters; '' where it says nothing that could be one. */
export function fieldAt(element: Element, field: TaughtField): string {
  if (field === 'email') return addressAt(element);
  const text = valueAt(element).replace(/\s+/g, ' ');
  const letters = text.slice(0, LONGEST_TEXT).match(/\p{L}/gu) ?? [];
  const isName = letters.length >= FEWEST_LETTERS && text.length <= LONGEST_TEXT && !text.includes('@');
  return isName && isOneLine(element) ? text : '';
}

/** The elements that somebody sees among those of the selector; [] where the selector is none. */
export function shownBy(doc: Document, selector: string): Element[] {
  try {
    return firstFew(doc, selector, MOST_FOUND).filter(isShown);
  } catch {
    return [];
  }
}

/** The selectors kept for the page's kind. Own pages write them with their shape proved; this asks for no more than it uses. */
function selectorsFor(kept: unknown, url: URL): Map<string, string> {
  const own =
    kept && typeof kept === 'object' ? Object.entries(kept).find(([kind]) => kind === pageKind(url)) : undefined;
  const fields = own?.[1];
  const found = fields && typeof fields === 'object' ? Object.entries(fields) : [];
  return new Map(
    found.filter((one): one is [string, string] => typeof one[1] === 'string' && one[1].length <= LONGEST_SELECTOR),
  );
}

/**
 * Who the page is about, by what the user pointed at on a page of its kind; null where nothing of that is shown. What is not
 * shown, or says two different things, is left out.
 */
function readTaught(doc: Document, url: URL, kept: unknown): PageSubject | null {
  const selectors = selectorsFor(kept, url);
  if (selectors.size === 0) return null;
  const said = (field: TaughtField) => {
    const selector = selectors.get(field);
    const texts = selector ? shownBy(doc, selector).map((element) => fieldAt(element, field)) : [];
    const [only, ...others] = new Set(texts.filter(Boolean));
    return others.length ? undefined : only;
  };
  const [name, email, company] = [said('name'), said('email'), said('company')];
  // Bound to the page and to what it says: an answer is remembered, and for nobody else who stands there later.
  const externalId = `taught:${url.host}${placeOf(url)} ${JSON.stringify([name, email, company])}`;
  const people = contact({ name, email });
  const subject = record({ people, company: { name: company }, externalId, title: doc.title.trim() });
  return subject && { ...subject, rung: 'taught' };
}

/** The adapter with what the user taught before it; `kept` returns what is kept for the host at the moment. */
export function withTaught(site: SiteAdapter, kept: () => unknown): SiteAdapter {
  const taught = (doc: Document, url: URL) => readTaught(doc, url, kept());
  return {
    ...site,
    pageKey: (url, doc) => site.pageKey(url, doc) ?? (taught(doc, url) && placeOf(url)),
    read(doc, url) {
      const subject = taught(doc, url);
      if (!subject) return site.read(doc, url);
      const { externalId, isProposal } = site.read(doc, url) ?? {};
      return { ...subject, ...(externalId && { externalId }), ...(isProposal && { isProposal }) };
    },
    // The message is of whom the adapter names, which may be somebody else.
    message: (doc) => (taught(doc, new URL(doc.URL)) ? '' : (site.message?.(doc) ?? '')),
  };
}
