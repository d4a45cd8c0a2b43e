import { firstFew, isShown } from '../../lib/sites/dom';
import { valueAt } from '../../lib/sites/record';
import { fieldAt, type TaughtField } from '../../lib/sites/taught';

const MOST_STEPS = 20_000;
const MOST_LEVELS = 3;
/** More than the one letter or sign of an icon. */
const WORD = /[\p{L}\p{N}]{2}/u;

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
    if (saysSomething(element) && fieldAt(element, field) && isShown(element)) return element;
  }
  return null;
}

/** The only field of a form in an element; null where it holds none, or several. */
function loneField(element: Element): Element | null {
  const [only = null, other] = firstFew(element, 'input:not([type="hidden"]), textarea', 20).filter(isShown);
  return other ? null : only;
}

/**
 * The element at a place in the window below `ours`: the innermost one, or one close around it, that says what could be the field; of an
 * icon in a field, the field.
 */
export function fieldUnder(
  doc: Document,
  x: number,
  y: number,
  field: TaughtField,
  ours: readonly Element[],
): Element | null {
  const innermost = doc.elementsFromPoint(x, y).find((element) => !ours.includes(element)) ?? null;
  let at = innermost;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    if (fieldAt(at, field)) return at;
    const lone = loneField(at);
    if (lone && fieldAt(lone, field)) return lone;
    // Around an icon stands what it belongs to; around another text only more than was pointed at.
    if (field !== 'email' && WORD.test(valueAt(at))) break;
    at = at.parentElement;
  }
  return innermost;
}
