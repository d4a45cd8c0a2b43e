import { addressKey } from '../domain/identify/address';
import type { Account } from '../domain/records/account';
import type { Person } from '../domain/records/person';
import { keysOfName } from '../domain/words/near-name';
import { personNameKey } from '../domain/words/person-name-key';
import type { AccountRow, PersonRow } from './schema';

/** Returns the account as it stands in the book: with the keys of its name and aliases, each once, by which near ones find it, too. */
export function accountRow(account: Account): AccountRow {
  const keys = [account.name, ...account.aliases].flatMap(keysOfName);
  return { ...account, nameKeys: [...new Set(keys)] };
}

/** Returns the person as it stands in the book: with the keys of their addresses, each once, and of their name, if it is a whole one. */
export function personRow(person: Person): PersonRow {
  const nameKey = person.placeholder ? null : personNameKey(person.name);
  return { ...person, addressKeys: [...new Set(person.emails.map(addressKey))], nameKeys: nameKey ? [nameKey] : [] };
}

/** Returns a row as the record that it is, without the keys under which it is looked up. */
export function withoutKeys<Kept extends object>(row: Kept): Omit<Kept, 'addressKeys' | 'nameKeys'> {
  const record: Partial<Record<'addressKeys' | 'nameKeys', unknown>> & Kept = { ...row };
  delete record.addressKeys;
  delete record.nameKeys;
  return record;
}

/** Returns a record as it stands in its table: with the keys under which it is looked up. */
export function inTable(table: string, row: object): object {
  if (table === 'accounts') return accountRow(row as Account);
  return table === 'people' ? personRow(row as Person) : row;
}
