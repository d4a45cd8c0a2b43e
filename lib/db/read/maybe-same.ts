import { areTwo, type Named, type SameBy, sameBy } from '../../domain/account/maybe-same';
import { addressKey } from '../../domain/identify/address';
import type { Account } from '../../domain/records/account';
import type { Person } from '../../domain/records/person';
import { keysOfNearNames } from '../../domain/words/near-name';
import { personNameKey } from '../../domain/words/person-name-key';
import { similarNames } from '../../domain/words/similar-name';
import { book } from '../schema';

/** So many are looked at that a key finds, and so many are shown. */
const MOST = 200;
const SHOWN = 3;

/** An account that may be the same company, and by what. */
export type MaybeSame = { account: Account; by: SameBy };

/**
 * Returns the accounts that may be the same company as one that is in the book, or is about to be, the surest first; not those of
 * which the user has said that they are two, nor one that stands above or below it.
 */
export function readMaybeSame(about: Named & Partial<Pick<Account, 'id' | 'parentId'>>): Promise<MaybeSame[]> {
  const names = [about.name, ...about.aliases].filter(Boolean);
  const keys = names.flatMap((name) => [...similarNames(name), ...keysOfNearNames(name)]);
  return book.transaction('r', [book.accounts, book.dismissals], async () => {
    const [byName, byDomain] = await Promise.all([
      book.accounts.where('nameKeys').anyOf(keys).limit(MOST).toArray(),
      book.accounts.where('domains').anyOf(about.domains).limit(MOST).toArray(),
    ]);
    const rows = new Map([...byName, ...byDomain].map((row) => [row.id, row]));
    const found = [...rows.values()].flatMap((account): MaybeSame[] => {
      const by = sameBy(about, account);
      const isRelated = account.id === about.id || account.parentId === about.id || account.id === about.parentId;
      return by && (!about.id || !isRelated) ? [{ account, by }] : [];
    });
    const ids = found.map(({ account }) => account.id);
    const said = await book.dismissals
      .where('accountId')
      .anyOf([...ids, about.id ?? ''])
      .toArray();
    const order: SameBy[] = ['name', 'domain', 'near'];
    return found
      .filter(({ account }) => !about.id || !areTwo([about.id, account.id], said))
      .sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by))
      .slice(0, SHOWN);
  });
}

/** Two entries of people who may be one. */
export type SamePeople = readonly [Person, Person];

/** Returns pairs of an account's people who may be one: by an address of both, or a whole name of both; not those who are said to be two. */
export async function readSamePeople(accountId: string): Promise<SamePeople[]> {
  const { people, said } = await book.transaction('r', [book.people, book.dismissals], async () => ({
    people: await book.people.where({ accountId }).toArray(),
    said: await book.dismissals.where({ accountId }).toArray(),
  }));
  const seen = new Map<string, Person>();
  const pairs: SamePeople[] = [];
  for (const person of people.filter(({ placeholder }) => !placeholder)) {
    const name = personNameKey(person.name);
    const keys = [...person.emails.map(addressKey), ...(name ? [`${name} `] : [])];
    const other = keys.flatMap((key) => seen.get(key) ?? [])[0];
    if (other && !areTwo([other.id, person.id], said)) pairs.push([other, person]);
    for (const key of keys) seen.set(key, person);
  }
  return pairs.slice(0, SHOWN);
}
