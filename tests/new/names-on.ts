import { emailOf, mailtoAddresses, parseAddresses } from '../../lib/sites/address';
import { textOf } from '../../lib/sites/dom';

const HELD_IN = ['email', 'title', 'data-email', 'data-email-address', 'data-hovercard-id', 'data-address'];
const MOST_LETTERS = 80;

/** The words of a name; [] for what cannot be one: a line of text, a label of one word. */
function wordsOf(label: string): string[] {
  const words = label.length > MOST_LETTERS ? [] : (label.match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? []);
  const isName = words.length > 1 && words.length < 6 && words.every((word) => word[0] !== word[0]?.toLowerCase());
  return isName ? words : [];
}

const addressAt = (element: Element): string | undefined =>
  HELD_IN.map((name) => emailOf(element.getAttribute(name) ?? '')).find(Boolean) ??
  mailtoAddresses(element.getAttribute('href') ?? '')[0];

/** Returns who is named beside an address anywhere on a page: the words of the name by the address, [] where it has none. */
export function namesOn(doc: Document | ShadowRoot, names = new Map<string, string[]>()): Map<string, string[]> {
  const add = (address: string, label: string) => {
    const words = wordsOf(label);
    if (words.length || !names.has(address)) names.set(address, words);
  };
  for (const element of doc.querySelectorAll('*')) {
    const address = addressAt(element);
    if (address) {
      add(address, textOf(element));
      add(address, element.getAttribute('name') ?? '');
    }
    const written = [...element.attributes].map(({ value }) => value);
    if ('value' in element && typeof element.value === 'string') written.push(element.value);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) written.push(node.nodeValue ?? '');
    for (const text of written.filter((one) => one.includes('@'))) {
      for (const { email, name = '' } of parseAddresses(text, 'contact')) if (email) add(email, name);
    }
    if (element.shadowRoot) namesOn(element.shadowRoot, names);
  }
  return names;
}
