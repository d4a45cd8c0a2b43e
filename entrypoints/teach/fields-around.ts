import { isShown } from '../../lib/sites/dom';
import { valueAt } from '../../lib/sites/record';
import { fieldAt, type TaughtField } from '../../lib/sites/taught';

const MOST_STEPS = 20_000;
const MOST_LEVELS = 3;

/** Tells whether an element of the page is one of ours. */
export const isOurs = (element: Element): boolean => element.localName.startsWith('keyside-');

/** Has text of its own, or is a field with a value: else somebody who moves through the page stops at every box around it. */
function saysSomething(element: Element): boolean {
  if ('value' in element) return true;
  return [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
}

/** The next element in reading order, or the one before, that could be the field; null where there is none. */
export function nextField(doc: Document, from: Element | null, step: 1 | -1, field: TaughtField): Element | null {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_ELEMENT);
  if (from && doc.body.contains(from)) walker.currentNode = from;
  else if (step < 0) while (walker.lastChild());
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const node = step > 0 ? walker.nextNode() : walker.previousNode();
    if (!node) return null;
    const element = node as Element;
    if (!isOurs(element) && saysSomething(element) && fieldAt(element, field) && isShown(element)) return element;
  }
  return null;
}

/** The element at a place in the window: the innermost one, or one close around it, that says what could be the field. */
export function fieldUnder(doc: Document, x: number, y: number, field: TaughtField): Element | null {
  const innermost = doc.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null;
  let at = innermost;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    if (fieldAt(at, field)) return at;
    // Around an icon stands what it belongs to; around another text only more than was pointed at.
    if (field !== 'email' && valueAt(at)) break;
    at = at.parentElement;
  }
  return innermost;
}
