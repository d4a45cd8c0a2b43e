import { beforeEach } from 'vitest';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Account } from '../../lib/domain/records/account';
import type { Person } from '../../lib/domain/records/person';

/** The moment of every write in these tests: a Thursday. */
export const when = { today: '2026-11-19', now: '2026-11-19T09:00:00Z' };

/** Returns an account that stands in no book yet. */
export function anAccount(given: Partial<Account> & { id: string; name: string }): Account {
  return {
    status: 'customer',
    aliases: [],
    domains: [],
    labels: [],
    createdAt: when.now,
    updatedAt: when.now,
    ...given,
  };
}

/** Returns a person that stands in no book yet. */
export function aPerson(given: Partial<Person> & { id: string; accountId: string; name: string }): Person {
  return {
    emails: [],
    phones: [],
    placeholder: false,
    group: { roles: [], knownBy: [] },
    formerAccounts: [],
    createdAt: when.now,
    updatedAt: when.now,
    ...given,
  };
}

/** Empties every table of the book but those that are named, in one go: a transaction for each takes far longer. */
export async function clearBook(...kept: string[]): Promise<void> {
  const tables = book.tables.filter(({ name }) => !kept.includes(name));
  await book.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}

/** Empties the book before each test and puts one account with one person into it. */
export function startWithOneAccount(): void {
  beforeEach(async () => {
    await book.open();
    await clearBook();
    await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] })));
    const person = aPerson({ id: 'g', accountId: 'k', name: 'Szabó Gergő', emails: ['gergo.szabo@kovacs-bau.test'] });
    await book.people.put(personRow(person));
  });
}
