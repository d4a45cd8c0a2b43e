import { asciiHost } from './ascii-host';
import { unicodeHost } from './unicode-host';

/** Alphabets with letters that look like those of another one. East Asian scripts stand beside Latin ones as a matter of course. */
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Cherokee', 'Coptic', 'Hebrew', 'Arabic'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** Nearly every text is plain ASCII: one look is enough then. */
const hasForeignLetters = (text: string) => /[^ -~]/.test(text);

const mixesAlphabets = (text: string) =>
  hasForeignLetters(text) && ALPHABETS.filter((alphabet) => alphabet.test(text)).length > 1;

/**
 * Says whether a name has a word whose letters come from different scripts, such as a Cyrillic "а" in "Kovаcs": one that is
 * made to be taken for another. Whole words of different scripts ("Нева Trading") are no such thing.
 */
export function isLookAlikeName(name: string): boolean {
  return name.split(/[^\p{L}\p{M}]+/u).some(mixesAlphabets);
}

/** Says whether a host has a part between two dots whose letters come from different scripts, written out or in ASCII ("xn--"). */
export function isLookAlikeHost(host: string): boolean {
  if (!hasForeignLetters(host) && !/xn--/i.test(host)) return false;
  return unicodeHost(asciiHost(host) ?? host)
    .split('.')
    .some(mixesAlphabets);
}

/** Says whether the part of an address before the sign, or its host, is made of letters from different scripts. */
export function isLookAlikeAddress(email: string): boolean {
  const at = email.lastIndexOf('@');
  return mixesAlphabets(email.slice(0, Math.max(at, 0))) || isLookAlikeHost(email.slice(at + 1));
}
