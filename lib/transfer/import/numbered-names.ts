import { customerNumberKey } from '../../domain/identify/customer-number';
import type { Account } from '../../domain/records/account';
import { nameKey } from '../../domain/words/name-key';
import { spelling } from './account-finder';
import type { Lines } from './line';
import { makeSimilarFinder } from './similar-accounts';

/** A name of a file and the number in another program that stands beside it. */
export type NumberedName = { name: string; number: string };

/** What a file's numbers say of its names; names are told apart by their key, numbers by theirs. */
type NumberedNames = {
  /** Whether strangers share the number in this file: it may be one for all who pay in cash, and decides nothing. */
  isShared: (number: string) => boolean;
  /** Whether the name may be the account's: the same but for its legal form, or a spelling of it. */
  isLike: (name: string, holder: Account) => boolean;
  /** Returns the accounts whose number stands beside a name that is not like theirs; none where strangers share it. */
  holdersBeside: (name: string) => Account[];
};

/**
 * Returns what the numbers beside a file's names say of them, wherever in the file each pair stands. A number is its holder's, yet
 * a name unlike the holder's beside it is a stranger: renamed, or another customer. `holdersOf` finds the book's accounts by number.
 */
export function numberedNames(
  pairs: Iterable<NumberedName>,
  holdersOf: (number: string) => readonly Account[],
): NumberedNames {
  const likenesses = new Map<Account, (name: string) => boolean>();
  const isLike = (name: string, holder: Account): boolean => {
    const known = likenesses.get(holder) ?? likeness(holder);
    likenesses.set(holder, known);
    return known(name);
  };
  const strangers = new Map<string, Set<string>>();
  const beside = new Map<string, Set<Account>>();
  const numbersOf = new Map<string, Set<string>>();
  for (const { name, number } of pairs) {
    const key = customerNumberKey(number);
    if (key === undefined || name === '' || name === number) continue;
    for (const holder of holdersOf(number)) {
      if (isLike(name, holder)) continue;
      add(strangers, key, nameKey(name));
      add(beside, nameKey(name), holder);
      add(numbersOf, nameKey(name), key);
    }
  }
  const isShared = (number: string) => (strangers.get(customerNumberKey(number) ?? '')?.size ?? 0) > 1;
  return {
    isShared,
    isLike,
    holdersBeside: (name) => {
      const key = nameKey(name);
      return [...(numbersOf.get(key) ?? [])].every(isShared) ? [] : [...(beside.get(key) ?? [])];
    },
  };
}

/** Numbers for each name beyond which a column does not tell customers apart: those of documents are such. */
const MOST_FOR_A_NAME = 3;

/** Returns what says whether a name stands beside several numbers in a file: those are several customers of one name. */
export function namesApart(pairs: Iterable<NumberedName>): (name: string) => boolean {
  const numbersOf = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { name, number } of pairs) {
    const key = customerNumberKey(number);
    if (key === undefined || name === '' || name === number) continue;
    add(numbersOf, spelling(name), key);
    all.add(key);
  }
  const isCustomers = all.size <= numbersOf.size * MOST_FOR_A_NAME;
  return (name) => isCustomers && (numbersOf.get(spelling(name))?.size ?? 0) > 1;
}

/** Returns the pairs of name and number that stand in lines, each once. */
export function pairsIn(lines: Lines): NumberedName[] {
  const pairs = new Map<string, NumberedName>();
  if (!lines.has('customerNumber')) return [];
  for (const line of lines) {
    const [name, number] = [line.cell('account'), line.cell('customerNumber')];
    if (number !== '') pairs.set(`${number}\n${name}`, { name, number });
  }
  return [...pairs.values()];
}

function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** The same names stand on many lines. */
function likeness(holder: Account): (name: string) => boolean {
  const keys = new Set([holder.name, ...holder.aliases].map(nameKey));
  const similarTo = makeSimilarFinder([holder]);
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? (keys.has(nameKey(name)) || similarTo(name).length > 0);
    known.set(name, answer);
    return answer;
  };
}
