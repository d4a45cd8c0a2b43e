import { asElement, nodesIn } from './dom';

const BLOCKS = new Set(
  'address article blockquote dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul body'.split(' '),
);
const UNREAD = ['script', 'style', 'title', 'template'];
/** Characters looked at for each one wanted: a body may hold nothing but blanks. */
const LOOKED_AT = 20;

// By name rather than by selector: these are asked of every element of a body.
const isUnread = (element: Element) => UNREAD.includes(element.localName) || element.hasAttribute('hidden');
const isQuote = (element: Element) =>
  element.localName === 'blockquote' ||
  element.id === 'divRplyFwdMsg' ||
  (element.getAttribute('class')?.includes('quote') ?? false);

/** What an element makes of the text in it. */
interface Place {
  block: Element;
  isQuoted: boolean;
  isPreformatted: boolean;
}

const placeIn = (outer: Place, element: Element): Place => ({
  block: BLOCKS.has(element.localName) ? element : outer.block,
  isQuoted: outer.isQuoted || isQuote(element),
  isPreformatted: outer.isPreformatted || element.localName === 'pre',
});

/**
 * The text of a message body, '' where there is none, line by line, at most `max` characters; what is quoted from an earlier message begins with
 * "> ". Bounded, so that a message of any size is read without a pause.
 */
export function messageText(body: Element | null | undefined, max = 8000): string {
  if (!body) return '';
  if (body.closest(`${UNREAD}, [hidden]`)) return '';
  const isPreformatted = body.closest('pre') !== null;
  /** By depth: where the walk stands. */
  const places: Place[] = [{ block: body, isQuoted: isQuote(body), isPreformatted }];
  let text = '';
  let block: Element | undefined;
  let budget = max * LOOKED_AT;
  for (const { node, depth } of nodesIn(body, isUnread)) {
    if (text.length >= max || budget <= 0) break;
    const place = places[depth - 1];
    const element = asElement(node);
    if (!place) continue;
    if (element) places[depth] = placeIn(place, element);
    if (node.nodeName === 'BR') text += '\n';
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const words = (node.nodeValue ?? '').slice(0, max);
    budget -= words.length;
    if (place.block !== block && text && words.trim()) text += '\n';
    if (words.trim()) block = place.block;
    for (const [i, line] of (place.isPreformatted ? words.split('\n') : [words.replace(/\s+/g, ' ')]).entries()) {
      if (i > 0) text += '\n';
      text += place.isQuoted && (text === '' || text.endsWith('\n')) && line.trim() ? `> ${line.trimStart()}` : line;
    }
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, max)
    .toWellFormed();
}
