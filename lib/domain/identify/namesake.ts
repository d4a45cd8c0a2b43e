import { type Dismissal, keyOfFacts } from '../records/dismissal';
import type { Person } from '../records/person';
import { plainLetters } from '../words/fold';
import { personNameKey, personNameWords } from '../words/person-name-key';
import { addressKey, readAddress } from './address';

const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const spelledOut = (word: string) => word.replace(/[äöüåø]/g, (letter) => DIGRAPHS[letter] ?? letter);

/** The ways in which two words of a name make an address: "eva.muster", "emuster", "musterev", "eva". */
const made = (a: string, b: string) => [
  a,
  ...['.', '_', '-', ''].map((sign) => a + sign + b),
  ...['.', ''].flatMap((sign) => [a.charAt(0) + sign + b, a + sign + b.charAt(0)]),
];

/**
 * Returns how the addresses of somebody of that name may begin, up to the sign, and how this address does: people are found by
 * these, as the book has no list of their names. None for a single word.
 */
export function addressStarts(name: string, email: string): string[] {
  const words = personNameWords(name);
  const spelled = personNameWords(spelledOut(name.normalize('NFC').toLowerCase()));
  if (words.length < 2 || words.length > 3) return [];
  const local = plainLetters(readAddress(email)?.local ?? '');
  const locals = [words, spelled].flatMap((some) =>
    some.flatMap((a) => some.flatMap((b) => (a === b ? [] : made(a, b)))),
  );
  return [...new Set([...locals, ...(local ? [local] : [])])].map((one) => `${one}@`);
}

/** Returns what is remembered once the user has said that this address is another person's than the one who bears the name. */
export const anotherPerson = (
  { id, accountId }: Pick<Person, 'id' | 'accountId'>,
  email: string,
): Pick<Dismissal, 'playId' | 'accountId' | 'key'> => ({
  playId: 'has-moved',
  accountId,
  key: keyOfFacts([id, addressKey(email)]),
});

/** Returns those of these people who bear somebody's whole name, and have another address. */
export function namesakes(name: string, email: string, people: readonly Person[]): Person[] {
  const key = personNameKey(name);
  const own = addressKey(email);
  if (key === null || people.some(({ emails }) => emails.some((one) => addressKey(one) === own))) return [];
  return people.filter((person) => !person.placeholder && personNameKey(person.name) === key);
}
