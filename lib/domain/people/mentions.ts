import { addressKey } from '../identify/address';
import type { Person } from '../records/person';
import { fold } from '../words/fold';

/** By what somebody is named in texts. */
export type Named = Pick<Person, 'name' | 'emails' | 'phones'>;

/** Endings that the languages hang on names: "Kovácsnak", "Gergővel", "Weber's". */
const ENDING =
  /^(?:['’]?s|es|nak|nek|[bcdfghjklmnprstvz]?[ae]l|[aeo]?t|r[ae]|rol|tol|h[oe]z|n[ae]l|b[ae]n?|bol|ert|ig|ek|ekn[ae]k|e?kent)$/;
const ADDRESS = /(?<![^\s<>(),;:"'[\]/?=&])[^\s<>(),;:"'[\]/?=&]{1,64}@[^\s<>(),;:"'[\]/?=&]{1,255}/g;
const NUMBER = /\+?\(?\d(?:[\s()./-]{0,3}\d){5,19}/g;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** So much of a telephone number is the same, however its beginning is written. */
const SAME_DIGITS = 7;

const digitsOf = (text: string) => text.replace(/\D/g, '');
const wordsIn = (text: string) =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
const isLike = (word: string, name: string) =>
  word === name || (word.startsWith(name) && ENDING.test(word.slice(name.length)));

/** How somebody is found in texts. */
export interface Mentions {
  isAddress(text: string): boolean;
  /** Whether a text is nothing but an address, and names them: one of theirs, or one with two of their names. */
  isWholeAddress(text: string): boolean;
  /** Returns the text with `word` for each mention; `isNear`: one name of several is theirs, too. */
  replace(text: string, word: string, isNear: boolean): string;
}

/**
 * Returns how somebody is found in texts: by two of their names side by side in any order and case and with any ending, by an
 * address, by a number, and near them by a single name that is not among `others`: those of companies and colleagues. The address of
 * somebody else stays whole, whatever single name it has.
 */
export function mentionsOf({ name, emails, phones }: Named, others: readonly string[]): Mentions {
  const names = wordsIn(name.normalize('NFC'))
    .map(({ word }) => fold(word))
    .filter((word) => word.length > 1);
  const taken = new Set(others.flatMap((other) => wordsIn(other.normalize('NFC')).map(({ word }) => fold(word))));
  const own = names.filter((one) => one.length > 2 && !taken.has(one));
  const addresses = new Set(emails.map(addressKey));
  const numbers = phones
    .map(digitsOf)
    .filter(({ length }) => length >= SAME_DIGITS)
    .map((digits) => digits.slice(-SAME_DIGITS));
  const isAddress = (text: string) => addresses.has(addressKey(text));
  const isNumber = (text: string) => numbers.some((number) => digitsOf(text).endsWith(number));

  function replaceNames(text: string, word: string, isNear: boolean): string {
    let done = '';
    let at = 0;
    const words = wordsIn(text);
    for (let place = 0; place < words.length; place += 1) {
      const used = new Set<string>();
      let end = place;
      for (let next = words[end]; next; next = words[end]) {
        const before = words[end - 1];
        const folded = fold(next.word);
        const found = names.find((one) => !used.has(one) && isLike(folded, one));
        if (!found || (end > place && before && !/^[\s,._-]{1,3}$/.test(text.slice(before.to, next.from)))) break;
        used.add(found);
        end += 1;
      }
      const [first, last] = [words[place], words[end - 1]];
      if (!first || !last || end === place) continue;
      const isAlone = end - place === 1;
      if (isAlone && !(isNear && isName(first.word))) continue;
      done += text.slice(at, first.from) + word;
      at = last.to;
      place = end - 1;
    }
    return done + text.slice(at);
  }
  /** One word alone is a name only with a capital letter: "a mark" is not Mark. */
  const isName = (word: string) =>
    word.charAt(0) !== word.charAt(0).toLowerCase() && own.some((one) => isLike(fold(word), one));

  const isWhole = (text: string) => text.replace(ADDRESS, '') === '';
  /** An address is theirs or another's, never a half: theirs too is one that is not noted and has two of their names. */
  function replaceAddress(found: string, word: string): string {
    const [address = found] = /^.*[^.!?]/.exec(found) ?? [];
    const isTheirs = isAddress(address) || replaceNames(address, '', false) !== address;
    return isTheirs ? word + found.slice(address.length) : found;
  }

  return {
    isAddress,
    isWholeAddress: (text) => isWhole(text) && replaceAddress(text, '') !== text,
    replace(text, word, isNear) {
      const given = text.normalize('NFC');
      const replaceAround = (part: string) =>
        replaceNames(
          part.replace(NUMBER, (found) => (isNumber(found) ? word : found)),
          word,
          isNear,
        );
      let left = '';
      let at = 0;
      for (const { 0: found, index } of given.matchAll(ADDRESS)) {
        left += replaceAround(given.slice(at, index)) + replaceAddress(found, word);
        at = index + found.length;
      }
      left += replaceAround(given.slice(at));
      return left === given ? text : left;
    },
  };
}
