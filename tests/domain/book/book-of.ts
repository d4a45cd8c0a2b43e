import { Account } from '../../../lib/domain/records/account';
import { Person } from '../../../lib/domain/records/person';

const at = '2026-01-05T09:00:00Z';

/** An account for a test: only what the test is about needs to be given. */
export function accountOf(given: Partial<Account> & { id: string }): Account {
  return Account.parse({
    name: given.id,
    status: 'customer',
    aliases: [],
    domains: [],
    labels: [],
    createdAt: at,
    updatedAt: at,
    ...given,
  });
}

/** A person for a test: only what the test is about needs to be given. */
export function personOf(
  given: Omit<Partial<Person>, 'group'> & { id: string; group?: Partial<Person['group']> },
): Person {
  return Person.parse({
    accountId: 'kovacs',
    name: given.id,
    emails: [],
    phones: [],
    placeholder: false,
    formerAccounts: [],
    createdAt: at,
    updatedAt: at,
    ...given,
    group: { roles: [], knownBy: [], ...given.group },
  });
}
