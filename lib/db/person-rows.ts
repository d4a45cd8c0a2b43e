import type { Table } from 'dexie';
import { eraserOf } from '../domain/people/erasure';
import { Person } from '../domain/records/person';
import { accountRow, personRow } from './rows';
import { type Book, book } from './schema';

/** A row that tells of somebody, and what is left of it without them: null where it is theirs alone. */
export interface RowOfPerson {
  table: string;
  row: object;
  left: object | null;
}

/** So many rows are looked through at a time. */
const AT_A_TIME = 2000;

/** Every table but the one of settings and figures, which tells of nobody. */
export const tablesOfPeople = (from: Book = book): Table[] => from.tables.filter(({ name }) => name !== 'meta');

/** The names that are not theirs alone: of their accounts, of the people there, and of us. */
async function othersOf(person: Person): Promise<{ names: string[]; near: Set<string>; shared: string[] }> {
  const near = new Set([person.accountId, ...person.formerAccounts.map(({ accountId }) => accountId)]);
  const accounts = (await book.accounts.bulkGet([...near])).flatMap((account) => account ?? []);
  const groups = await book.accounts.bulkGet(accounts.flatMap(({ parentId }) => parentId ?? []));
  const people = await book.people
    .where('accountId')
    .anyOf([...near])
    .toArray();
  const colleagues = people.filter(({ id }) => id !== person.id);
  const ofAccounts = [...accounts, ...groups.flatMap((group) => group ?? [])].flatMap(({ name, aliases, kam = '' }) => [
    name,
    ...aliases,
    kam,
  ]);
  const ofPeople = colleagues.flatMap(({ name, group }) => [name, ...group.knownBy]);
  return {
    names: [...ofAccounts, ...ofPeople, ...person.group.knownBy],
    near,
    shared: colleagues.flatMap(({ emails, phones }) => [...emails, ...phones]),
  };
}

/**
 * Calls `visit` with each row that tells of somebody, with what is left of it once their name, addresses and numbers have become
 * `word`; what they share with colleagues (a mailbox, a switchboard) is not theirs. To be called inside a transaction.
 */
export async function eachRowOf(
  person: Person,
  word: string,
  visit: (found: RowOfPerson) => Promise<unknown> | unknown,
): Promise<void> {
  const { names, near, shared } = await othersOf(person);
  const own = (list: readonly string[]) => list.filter((one) => !shared.includes(one));
  const erase = eraserOf({ ...person, emails: own(person.emails), phones: own(person.phones) }, names, word);
  for (const table of tablesOfPeople()) {
    for (let last: unknown = -Infinity, rows: object[] = []; ; ) {
      rows = await table.where(':id').above(last).limit(AT_A_TIME).toArray();
      for (const row of rows) {
        const accountId: unknown = Reflect.get(row, table.name === 'accounts' ? 'id' : 'accountId');
        const left = erase(row, typeof accountId === 'string' && near.has(accountId));
        if (left !== row) await visit({ table: table.name, row, left: left && withKeys(table.name, left) });
      }
      const [end] = rows.slice(-1);
      if (!end || rows.length < AT_A_TIME) break;
      last = Reflect.get(end, table.schema.primKey.keyPath as string);
    }
  }
}

/** Accounts and people carry the keys of their names, which have to fit. */
function withKeys(table: string, row: object): object {
  if (table === 'accounts') return accountRow(row as Parameters<typeof accountRow>[0]);
  return table === 'people' ? personRow(Person.parse(row)) : row;
}
