/** Whether somebody looking at the page can see the element: many apps keep earlier records hidden in the page. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The elements of the first rung that finds any which `accepts` lets through, in page order; [] where none does. */
export function firstRung<E extends Element = Element>(
  root: ParentNode,
  rungs: readonly string[],
  accepts: (element: E) => boolean = isShown,
): E[] {
  for (const rung of rungs) {
    const found = [...root.querySelectorAll<E>(rung)].filter(accepts);
    if (found.length) return found;
  }
  return [];
}

/** The element's text with emoji pictures put back, without the children that match `skip`. */
export const textOf = (element: Element, skip = 'script,style'): string =>
  collectText(element, skip).replace(/\s+/g, ' ').trim();

function collectText(element: Element, skip: string): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
    // No instanceof: a child of an iframe's document is an Element of another window.
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const inner = child as Element;
    if (inner.matches(skip)) continue;
    text += inner.getAttribute('data-emoji') ?? collectText(inner, skip);
  }
  return text;
}
