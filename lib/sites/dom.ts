/** Whether somebody looking at the page can see the element: many apps keep earlier records hidden in the page. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** A page may hold more of anything than can be looked at without a pause. */
const MOST_AT_EACH_END = 150;
const MOST_NODES = 5000;
const MOST_LETTERS = 20_000;

/** All elements found; of very many the first and the last, since adapters ask for either. */
function atEnds<E extends Element>(found: NodeListOf<E>): E[] {
  const left = Math.max(0, found.length - 2 * MOST_AT_EACH_END);
  return Array.from({ length: found.length - left }, (_, i) => found[i < MOST_AT_EACH_END ? i : i + left]).filter(
    (element) => element !== undefined,
  );
}

/**
 * The elements of the first rung that finds any which `accepts` lets through, in page order; [] where none does. Of more
 * than 300 of a rung only the first and the last 150 are looked at.
 */
export function firstRung<E extends Element = Element>(
  root: ParentNode,
  rungs: readonly string[],
  accepts: (element: E) => boolean = isShown,
): E[] {
  for (const rung of rungs) {
    const found = atEnds(root.querySelectorAll<E>(rung)).filter(accepts);
    if (found.length) return found;
  }
  return [];
}

/** The first of what the selector finds, at most `most`, shown or not. */
export function firstFew(root: ParentNode, selector: string, most: number): Element[] {
  const found = root.querySelectorAll(selector);
  return Array.from({ length: Math.min(found.length, most) }, (_, i) => found[i]).filter(
    (element) => element !== undefined,
  );
}

/** The node as an element, else null. No instanceof: a child of an iframe's document is an Element of another window. */
export const asElement = (node: Node): Element | null =>
  node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;

/**
 * The nodes that stand in `root`, in page order, with their depth below it; at most 5,000, and none from within an element
 * that `isClosed`. Without recursion: a page may nest deeper than the stack.
 */
export function* nodesIn(
  root: Node,
  isClosed: (element: Element) => boolean,
): Generator<{ node: Node; depth: number }, void> {
  let node: Node | null = root.firstChild;
  let depth = 1;
  for (let nodes = 0; node && nodes < MOST_NODES; nodes += 1) {
    yield { node, depth };
    const element = asElement(node);
    if (node.firstChild && !(element && isClosed(element))) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (depth > 1 && node?.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
}

/**
 * The element's text with emoji pictures put back, without the children that match `skip`; about the first 20,000
 * characters of a longer one.
 */
export function textOf(element: Element, skip = 'script,style'): string {
  let text = '';
  for (const { node } of nodesIn(element, (inner) => inner.hasAttribute('data-emoji') || inner.matches(skip))) {
    const inner = asElement(node);
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue?.slice(0, MOST_LETTERS);
    else if (inner?.hasAttribute('data-emoji') && !inner.matches(skip)) text += inner.getAttribute('data-emoji');
    if (text.length >= MOST_LETTERS) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}
