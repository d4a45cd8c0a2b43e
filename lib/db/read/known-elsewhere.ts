import { addressKey } from '../../domain/identify/address';
import type { Account } from '../../domain/records/account';
import type { Person } from '../../domain/records/person';
import { personNameKey } from '../../domain/words/person-name-key';
import { book } from '../schema';

/** So many are looked at of one name, and so many are shown. */
const MOST = 50;
const SHOWN = 3;

/** Somebody of the book whom a form may be about: by an address of both, or by their whole name; and where they are. */
export interface KnownElsewhere {
  person: Person;
  account: Account;
  by: 'address' | 'name';
  /** The address of both, as it was typed. */
  email?: string;
}

/** Returns who else in the book has an address of somebody, else who of another account has their whole name; not `ownId` themselves. */
export function readKnownElsewhere(
  about: { name: string; emails: readonly string[]; accountId: string },
  ownId?: string,
): Promise<KnownElsewhere[]> {
  const typed = new Map(about.emails.map((email) => [addressKey(email), email]));
  const name = personNameKey(about.name);
  return book.transaction('r', [book.people, book.accounts], async () => {
    const [byAddress, byName] = await Promise.all([
      book.people
        .where('addressKeys')
        .anyOf([...typed.keys()])
        .limit(MOST)
        .toArray(),
      name ? book.people.where('nameKeys').equals(name).limit(MOST).toArray() : [],
    ]);
    const found = new Map<string, Omit<KnownElsewhere, 'account'>>();
    for (const person of byName) if (person.accountId !== about.accountId) found.set(person.id, { person, by: 'name' });
    for (const person of byAddress) {
      const email = typed.get(person.addressKeys.find((key) => typed.has(key)) ?? '');
      found.set(person.id, { person, by: 'address', ...(email && { email }) });
    }
    if (ownId) found.delete(ownId);
    const accounts = await book.accounts.bulkGet([...found.values()].map(({ person }) => person.accountId));
    return [...found.values()]
      .flatMap((one, place): KnownElsewhere[] => {
        const account = accounts[place];
        return account ? [{ ...one, account }] : [];
      })
      .sort((a, b) => Number(a.by === 'name') - Number(b.by === 'name'))
      .slice(0, SHOWN);
  });
}
