import { fold, legible } from '../words/fold';
import { NAME_TITLES } from '../words/person-name-key';
import { readAddress } from './address';

/** Who wrote a message, as the page names them. */
export interface Sender {
  name?: string | undefined;
  email?: string | undefined;
}

const MOST_WORDS = 5;

const wordsOf = (text: string) =>
  (fold(legible(text.replace(/\([^()]*\)/g, ' '))).match(/\p{L}[\p{L}'’]*/gu) ?? []).filter(
    (word) => !NAME_TITLES.has(word),
  );

/** Whether an address's first part is made of a name's words: "anna.becker", "abecker", "beckera", "annab". */
function isMadeOf(local: string, words: readonly string[]): boolean {
  const parts = local.split(/[^\p{L}]+/u).filter(Boolean);
  if (parts.length > 1) return parts.some((part) => part.length > 2) && parts.every((part) => words.includes(part));
  const [one = ''] = parts;
  if (words.length < 2 || words.length > 3 || one.length < 4) return false;
  return words.some((a) => words.some((b) => a !== b && [a + b, a.charAt(0) + b, a + b.charAt(0)].includes(one)));
}

/**
 * Says how far a line is the name of a message's sender: `full` where two words of their name stand in it or their address
 * is made of it, `part` where it is their first or last name alone, null where it may be somebody else.
 */
export function agreement(line: string, sender: Sender): 'full' | 'part' | null {
  if (line.length > 100 || /[@\d:/]/.test(line)) return null;
  const words = wordsOf(line);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const known = wordsOf(sender.name ?? '');
  const shared = words.filter((word) => known.includes(word));
  // A name of three words may lack one on either side, never more: the rest would be something else.
  if (new Set(shared).size >= 2 && words.length - shared.length <= 1) return 'full';
  const local = fold(legible(readAddress(sender.email ?? '')?.local ?? ''));
  if (words.length > 1 && local && isMadeOf(local, words)) return 'full';
  return known.length > 1 && words.length === 1 && shared.length === 1 ? 'part' : null;
}
