import type { Account } from '../../domain/records/account';
import { nameKey } from '../../domain/words/name-key';
import { similarNames } from '../../domain/words/similar-name';

/** More than anybody reads. */
const MOST = 5;
/** Above this many letters compared, one letter wrong is not looked for any more: a file of strangers must not stop the page. */
const MOST_COMPARED = 3_000_000;

/** What is left of a name's key without figures and Roman numerals: "Alba II" is asked about beside "Alba". */
const withoutNumbers = (key: string) =>
  key
    .split(' ')
    .filter((word) => !/^(?:\d+|i{1,3}|iv|vi{0,3}|ix|x)$/.test(word))
    .join(' ');

/**
 * Returns what finds the accounts that a name may mean, so that it can be asked: names alike without legal form, in any order,
 * without numbers, or with one letter wrong from eight letters on and two from twelve; figures must agree there.
 */
export function makeSimilarFinder(accounts: readonly Account[]): (name: string) => { id: string; name: string }[] {
  const byKey = new Map<string, Set<Account>>();
  const byLength = new Map<number, { key: string; account: Account }[]>();
  for (const account of accounts) {
    for (const name of [account.name, ...account.aliases]) {
      for (const key of keysOf(name)) byKey.set(key, (byKey.get(key) ?? new Set()).add(account));
      const key = nameKey(name);
      if (key !== '') byLength.set(key.length, [...(byLength.get(key.length) ?? []), { key, account }]);
    }
  }
  let compared = 0;
  return (name) => {
    const found = new Set(keysOf(name).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const key = nameKey(name);
    for (let length = key.length - 2; length <= key.length + 2 && compared < MOST_COMPARED; length += 1) {
      const most = wrongLetters(Math.max(length, key.length));
      for (const one of most > 0 ? (byLength.get(length) ?? []) : []) {
        compared += 1;
        if (isWithin(key, one.key, most)) found.add(one.account);
      }
    }
    return [...found].slice(0, MOST).map((account) => ({ id: account.id, name: account.name }));
  };
}

const wrongLetters = (length: number) => (length >= 12 ? 2 : length >= 8 ? 1 : 0);

function keysOf(name: string): string[] {
  const key = nameKey(name);
  return [...new Set([key, withoutNumbers(key), ...similarNames(name)])].filter((one) => one !== '');
}

const figuresIn = (key: string) => key.replace(/\D+/g, ' ').trim();

/** Whether `most` letters at most are wrong, missing or too many. */
function isWithin(one: string, other: string, most: number): boolean {
  if (figuresIn(one) !== figuresIn(other)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne -= 1;
    endOther -= 1;
  }
  return distance(one.slice(start, endOne), other.slice(start, endOther)) <= most;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
