import { isStableWord, unaccented } from '../../lib/sites/stable-word';

/** Elements of which a page has few, by what they are. */
const TELLING_TAGS = ['main', 'article', 'address', 'h1', 'h2', 'form', 'header', 'dl'];
const MOST_NAMES = 8;

/** Tells whether a name may be kept: it lasts, and shares no word with the text that the user pointed at. */
export function keeper(text: string): (name: string) => boolean {
  const said = new Set(unaccented(text).match(/\p{L}{3,}/gu));
  return (name) =>
    isStableWord(name) && !name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).some((part) => said.has(part.toLowerCase()));
}

/** What a link leads to, without whom: the scheme of a mail or phone link, or the path before a record's number. */
function linkNames(element: Element, mayKeep: (name: string) => boolean): string[] {
  const href = element.getAttribute('href')?.trim() ?? '';
  const [, scheme] = /^(mailto|tel):/i.exec(href) ?? [];
  if (scheme) return [`${element.localName}[href^="${scheme.toLowerCase()}:"]`];
  const [, part = ''] = /\/([a-z_-]+)\/[^/]*\d/i.exec(href) ?? [];
  return mayKeep(part) ? [`${element.localName}[href*="/${part}/"]`] : [];
}

/** The names that an element has for longer than this page, as selectors, the most telling first; never what stands in it. */
export function lastingNames(element: Element, mayKeep: (name: string) => boolean): string[] {
  const { id, localName } = element;
  const data = [...element.attributes].filter(({ name }) => name.startsWith('data-') && mayKeep(name.slice(5)));
  const classes = [...element.classList].filter(mayKeep).map((name) => `.${name}`);
  const given = ['name', 'itemprop'].flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return mayKeep(value) ? `[${name}="${value}"]` : [];
  });
  const names = [
    ...(mayKeep(id) ? [`#${id}`] : []),
    ...data.filter(({ value }) => mayKeep(value)).map(({ name, value }) => `[${name}="${value}"]`),
    ...given,
    ...linkNames(element, mayKeep),
    ...classes,
    ...classes.map((name) => localName + name),
    ...(classes.length > 1 ? [classes.join('')] : []),
    ...data.filter(({ value }) => !mayKeep(value)).map(({ name }) => `[${name}]`),
  ];
  return [...names.slice(0, MOST_NAMES), ...(TELLING_TAGS.includes(localName) ? [localName] : [])];
}

/** The label that the page gives the element for screen readers; [] where it may be about this person. */
export function labelNames(element: Element, mayKeep: (name: string) => boolean): string[] {
  const label = element.getAttribute('aria-label') ?? '';
  const words = label.split(' ');
  return words.length <= 3 && words.every(mayKeep) ? [`[aria-label="${label}"]`] : [];
}
