import { plainWords } from '../words/fold';

/** What can be found, in the order in which equals are shown. */
export const FOUND_KINDS = ['account', 'person', 'page', 'action', 'proposal', 'fact', 'setting'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that can be found: by its name, by other words of it, and by those together with the name of where it is. */
export interface Findable {
  kind: FoundKind;
  id: string;
  name: string;
  /** What else it goes by: other names, addresses, numbers. */
  others?: readonly string[];
  /** The account where it is. */
  accountId?: string;
}

/** The words of a name are read of its first 300 letters: so much of a long text is read at once. */
const AT_ONCE = 280;
/** What `plainWords` does more than to split, in plain letters: "A/S", "O'Neil". */
const NEEDS_MORE = /[^ -~]|['`]|\b[a-z][./]\s?[a-z]\b/i;

/** Returns the plain words of a text of any length. Of plain letters it makes them by itself: a large book has a million of them. */
export function wordsOf(text: string): string[] {
  if (text.length > AT_ONCE) return partsOf(text).flatMap(wordsOf);
  if (NEEDS_MORE.test(text)) return plainWords(text);
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Returns a text in parts that end with a word. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const blank = text.lastIndexOf(' ', from + AT_ONCE);
    const to = blank > from ? blank : from + AT_ONCE;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
