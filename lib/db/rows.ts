import { addressKey } from '../domain/identify/address';
import type { Account } from '../domain/records/account';
import type { Person } from '../domain/records/person';
import { similarNames } from '../domain/words/similar-name';
import type { AccountRow, PersonRow } from './schema';

/** Returns the account as it stands in the book: with the keys of its name and aliases, each once. */
export function accountRow(account: Account): AccountRow {
  const keys = [account.name, ...account.aliases].flatMap(similarNames);
  return { ...account, nameKeys: [...new Set(keys)] };
}

/** Returns the person as it stands in the book: with the keys of their addresses, each once. */
export function personRow(person: Person): PersonRow {
  return { ...person, addressKeys: [...new Set(person.emails.map(addressKey))] };
}
