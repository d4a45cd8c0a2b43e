import { shownBy } from '../../lib/sites/taught';
import { keeper, labelNames, lastingNames } from './lasting-names';

const LONGEST = 500;
const MOST_ANCESTORS = 20;
const MOST_STEPS = 5;

/** The elements around this one, the nearest first, up to the body. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  let at = element.parentElement;
  while (at && at !== element.ownerDocument.body && found.length < MOST_ANCESTORS) {
    found.push(at);
    at = at.parentElement;
  }
  return found;
}

/** The element's place among those of its kind: "dd:nth-of-type(2)". */
function placeOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return CSS.escape(element.localName) + place;
}

/** Where an element stands below those around it that have a lasting name: "#details > div > dd:nth-of-type(2)". */
function* placesBelow(element: Element, around: readonly { element: Element; names: string[] }[]): Generator<string> {
  let path = placeOf(element);
  for (const { element: outer, names } of around.slice(0, MOST_STEPS)) {
    for (const name of names) yield `${name} > ${path}`;
    path = `${placeOf(outer)} > ${path}`;
  }
}

/** All selectors that might do, the most lasting first. */
function* candidates(element: Element, text: string): Generator<string> {
  const mayKeep = keeper(text);
  const own = lastingNames(element, mayKeep);
  const around = ancestorsOf(element).map((outer) => ({ element: outer, names: lastingNames(outer, mayKeep) }));
  yield* own;
  for (const name of [...own, CSS.escape(element.localName)]) {
    for (const { names } of around) {
      for (const outer of names.slice(0, 4)) yield `${outer} ${name}`;
    }
  }
  yield* labelNames(element, mayKeep);
  yield* placesBelow(element, around);
}

/**
 * Returns a selector of at most 500 characters by which the element, and no other that is shown, is found again on pages of
 * its kind, whatever they say; null where its page gives it no lasting name. `text` is what the user pointed at: no word of it
 * is kept.
 */
export function deriveSelector(element: Element, text: string): string | null {
  for (const selector of candidates(element, text)) {
    if (selector.length > LONGEST) continue;
    const [found, other] = shownBy(element.ownerDocument, selector);
    if (found === element && !other) return selector;
  }
  return null;
}
