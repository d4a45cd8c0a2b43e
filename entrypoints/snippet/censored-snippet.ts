import { firstRung, isShown } from '../../lib/sites/dom';
import { censorAttribute, censorTag, censorText, wordsOf } from './censor';

const LONGEST = 100_000;
const MOST_NODES = 50_000;
const UNSEEN = ['script', 'style', 'noscript', 'template'];
/** Blanks in front of the lines, at most: deeper ones would only cost room. */
const DEEPEST = 12;

/** What a frame of the same app shows; null for any other element, and where the frame is another's. */
const shownIn = (element: Element): Element | null =>
  element.localName === 'iframe' ? ((element as HTMLIFrameElement).contentDocument?.body ?? null) : null;

/** All that the page says, in texts, fields and attributes that are read out. */
function* textsOf(root: Element): Generator<string> {
  yield root.ownerDocument.title;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let nodes = 0; nodes < MOST_NODES && walker.nextNode(); nodes += 1) {
    const node = walker.currentNode;
    yield node.nodeValue ?? '';
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
    if (element && 'value' in element) yield String(element.value);
    const framed = element && shownIn(element);
    if (framed) yield* textsOf(framed);
    for (const name of ['title', 'alt', 'aria-label', 'placeholder', 'value']) yield element?.getAttribute(name) ?? '';
  }
}

/** A part of the page without what it says: tags, allowed attributes, and the shape of its texts; closed wherever it is cut. */
function structureOf(root: Element, said: ReadonlySet<string>): string {
  let html = '';
  let closings = 0;
  const todo: { node?: Node; close?: string; depth: number }[] = [{ node: root, depth: 0 }];
  const line = (text: string, depth: number) => `${' '.repeat(Math.min(depth, DEEPEST))}${text}\n`;
  const fits = (text: string) => html.length + closings + text.length <= LONGEST;

  for (let next = todo.pop(), nodes = 0; next; next = todo.pop(), nodes += 1) {
    const { node, close, depth } = next;
    if (close) {
      html += close;
      closings -= close.length;
    } else if (node?.nodeType === Node.TEXT_NODE) {
      const text = line(censorText(node.nodeValue ?? ''), depth);
      if (text.trim() && fits(text)) html += text;
    } else if (node?.nodeType === Node.ELEMENT_NODE && nodes < MOST_NODES) {
      const element = node as Element;
      if (UNSEEN.includes(element.localName) || !isShown(element)) continue;
      const tag = censorTag(element.localName, said);
      const attributes = [...element.attributes].map((attribute) => censorAttribute(attribute, said)).join('');
      const open = line(`<${tag}${attributes}>`, depth);
      const end = line(`</${tag}>`, depth);
      if (!fits(open + end)) continue;
      html += open;
      closings += end.length;
      todo.push({ close: end, depth });
      const inner = tag === 'svg' ? null : (shownIn(element) ?? element);
      const below = [...(inner?.childNodes ?? [])].reverse();
      todo.push(...below.map((child) => ({ node: child, depth: depth + 1 })));
    }
  }
  return html;
}

/**
 * Returns the structure of what the page's main part shows, for a bug report: tags, allowed attributes, the shape of its
 * texts. Nothing that the page says stands in it; at most 100,000 characters, each tag closed.
 */
export function censoredSnippet(doc: Document): string {
  const [main = doc.body] = firstRung(doc, ['main, [role=main]']);
  return structureOf(main, wordsOf(textsOf(doc.body)));
}
