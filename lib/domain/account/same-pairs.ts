import type { Account } from '../records/account';
import { keysOfName, keysOfNearNames } from '../words/near-name';
import { type SameBy, sameBy } from './maybe-same';

/** Two accounts that may be one company, and by what; `other` is the one that came last. */
interface SamePair {
  one: Account;
  other: Account;
  by: SameBy;
}

/** Of more that are new, slips are not looked for any more: a file of strangers must not stop the page. */
const MOST_FOR_SLIPS = 5000;
/** So many that a key finds are looked at. */
const MOST_OF_KEY = 20;

/** The keys under which an account's names are found, those of near names too: as the book has them beside its accounts. */
const keysOfNames = ({ name, aliases }: Account): readonly string[] => [name, ...aliases].flatMap(keysOfName);

/**
 * Returns the pairs of accounts that may be one company where at least one of them is new, each new one with the first that it may be;
 * not one that stands right above or below it. A slip in a name is looked for among up to 5000 new ones.
 */
export function samePairs<One extends Account>(
  accounts: readonly One[],
  isNew: (id: string) => boolean,
  keysOf: (account: One) => readonly string[] = keysOfNames,
): SamePair[] {
  const fresh = accounts.filter(({ id }) => isNew(id));
  if (fresh.length === 0) return [];
  const hasSlips = fresh.length <= MOST_FOR_SLIPS;
  const byKey = new Map<string, One[]>();
  const domains = (account: One) => account.domains.map((domain) => `@${domain}`);
  const spellings = (account: One) => keysOf(account).filter((key) => !key.startsWith('~'));
  const enter = (account: One) => {
    for (const key of new Set([...(hasSlips ? keysOf(account) : spellings(account)), ...domains(account)])) {
      const found = byKey.get(key);
      if (!found) byKey.set(key, [account]);
      else if (found.length < MOST_OF_KEY) found.push(account);
    }
  };
  const asked = (account: One) => [
    ...spellings(account),
    ...(hasSlips ? [account.name, ...account.aliases].flatMap(keysOfNearNames) : []),
    ...domains(account),
  ];
  for (const account of accounts) if (!isNew(account.id)) enter(account);
  return fresh.flatMap((other): SamePair[] => {
    const found = new Set(asked(other).flatMap((key) => byKey.get(key) ?? []));
    enter(other);
    for (const one of found) {
      const by = one.parentId === other.id || other.parentId === one.id ? null : sameBy(one, other);
      if (by) return [{ one, other, by }];
    }
    return [];
  });
}
