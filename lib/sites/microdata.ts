import { firstFew, isShown, textOf } from './dom';
import { subjectOf, type Thing } from './schema-org';
import type { PageSubject } from './site';

// Last checked 2026-11-21. What stands as a property of another thing is left out, an author and a publisher with it.
const SUBJECTS = '[itemscope][itemtype*="schema.org/"]:is(:not([itemprop]), [itemprop~=mainEntity])';
const PROPERTIES = ['name', 'legalName', 'email', 'telephone', 'jobTitle', 'url', 'worksFor'];
const PROPERTY = PROPERTIES.map((name) => `[itemprop~=${name}]`).join();
const MOST_ITEMS = 20;
const MOST_PROPERTIES = 20;

/** A property's value. A hidden element has none, but `meta` and `link` are never shown and are meant. */
function valueIn(element: Element): string {
  if (element.matches('meta')) return element.getAttribute('content') ?? '';
  const href = element.getAttribute('href') ?? '';
  if (element.matches('link')) return href;
  if (!isShown(element)) return '';
  return element.matches('[itemprop~=url]') || /^mailto:/i.test(href) ? href.replace(/\?.*/s, '') : textOf(element);
}

/** The item with what it says itself, not what the items in it say; but a person's employer is theirs. */
function thingOf(item: Element, isEmployer = false): Thing {
  const thing: Thing = { '@type': item.getAttribute('itemtype')?.split(/\s+/) };
  for (const element of firstFew(item, PROPERTY, MOST_PROPERTIES)) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    const isItem = element.matches('[itemscope]');
    for (const name of element.getAttribute('itemprop')?.split(/\s+/) ?? []) {
      if (!isItem) thing[name] ||= valueIn(element);
      else if (name === 'worksFor' && !isEmployer && isShown(element)) thing[name] ||= thingOf(element, true);
    }
  }
  return thing;
}

/** The persons and the one organization that a page's visible microdata describes; null where it describes neither. */
export const readMicrodata = (doc: Document): PageSubject | null =>
  subjectOf(
    firstFew(doc, SUBJECTS, 2 * MOST_ITEMS)
      .filter(isShown)
      .slice(0, MOST_ITEMS)
      .map((item) => thingOf(item)),
  );
