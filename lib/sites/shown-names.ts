import { emailOf } from './address';
import { firstFew, isShown, textOf } from './dom';
import type { ShownName } from './site';
import { websiteHost } from './website-host';

const HEADINGS = 'h1, h2, h3, [role="heading"]';
const FIELDS = 'input:is(:not([type]), [type="text"], [type="url"], [type="email"])';
const [MOST_HEADINGS, MOST_LINKS, MOST_FIELDS, MOST_NAMES] = [12, 60, 60, 60];
/** Letters: a longer text is no name, but a part of the page. */
const [SHORTEST, LONGEST] = [3, 120];

/** The host to which a link leads away from the page's own; '' of any other. */
function hostAbroad(link: Element, here: string): string {
  const href = link.getAttribute('href') ?? '';
  const host = /^(?:https?:)?\/\//i.test(href) ? (websiteHost(href.replace(/^\/\//, 'https://')) ?? '') : '';
  return host === here || host.endsWith(`.${here}`) ? '' : host;
}

/** What a field holds: of an address its host, else its words; '' while somebody writes in it. */
function textIn(field: Element): string {
  const text =
    field !== field.ownerDocument.activeElement && 'value' in field ? String(field.value).slice(0, 2000) : '';
  const address = emailOf(text);
  return address
    ? address.slice(address.indexOf('@') + 1)
    : /^https?:\/\//i.test(text)
      ? (websiteHost(text) ?? '')
      : text;
}

/**
 * The names and hosts that somebody sees in these parts of the page where it may say whom it is about: in its headings, in links that
 * lead away from it, in the fields of a form; each once, at most sixty. A list of links names many, and says of none that it is the one.
 */
export function shownNames(parts: readonly Element[], url: URL): ShownName[] {
  const here = url.hostname.replace(/^www\./, '');
  const names = new Map<string, ShownName>();
  const add = (by: ShownName['by'], said: string) => {
    const text = said.replace(/\s+/g, ' ').trim();
    if (text.length < SHORTEST || text.length > LONGEST || names.size === MOST_NAMES) return;
    if (!names.has(text)) names.set(text, { by, text });
  };
  for (const part of parts) {
    for (const heading of firstFew(part, HEADINGS, MOST_HEADINGS))
      if (isShown(heading)) add('heading', textOf(heading));
    for (const link of firstFew(part, 'a[href*="//"]', MOST_LINKS)) {
      const host = hostAbroad(link, here);
      if (!host || link.closest('footer, nav') || !isShown(link)) continue;
      add('link', host);
      add('link', textOf(link));
    }
    for (const field of firstFew(part, FIELDS, MOST_FIELDS)) if (isShown(field)) add('field', textIn(field));
  }
  return [...names.values()];
}
