import type { IndexableType } from 'dexie';
import { OF_ACCOUNT } from '../../domain/records/kinds';
import { accountRow, personRow } from '../rows';
import { type Book, book, TABLES } from '../schema';
import { write } from '../write/transaction';
import { asideRow, BROKEN, TABLE_KEYS } from './broken-row';
import { CHECKED_TABLES, type CheckedTable, issuesOf } from './check-row';
import { readBrokenRow } from './read-broken-rows';

/** So many rows are looked at before anybody else has a turn. */
const AT_ONCE = 500;

/** The keys of a table's broken rows, looked for a part at a time. */
async function brokenKeys(table: CheckedTable, from: Book): Promise<IndexableType[]> {
  const rows = from.table(table);
  const broken: IndexableType[] = [];
  let part = await rows.orderBy(':id').limit(AT_ONCE).toArray();
  while (part.length > 0) {
    const keys = part.map((row): IndexableType => Reflect.get(row, TABLE_KEYS[table]));
    broken.push(...keys.filter((_, at) => issuesOf(table, part[at]).length > 0));
    const last = keys.at(-1);
    part =
      part.length === AT_ONCE && last !== undefined ? await rows.where(':id').above(last).limit(AT_ONCE).toArray() : [];
  }
  return broken;
}

/** Returns a record as it stands in its table: with the keys under which it is looked up. */
export function inTable(table: CheckedTable, row: object): object {
  if (table === 'accounts') return accountRow(row as Parameters<typeof accountRow>[0]);
  return table === 'people' ? personRow(row as Parameters<typeof personRow>[0]) : row;
}

/** A record of an account that is not there waits for it. */
async function hasAccount(table: CheckedTable, row: object, into: Book): Promise<boolean> {
  if (!(OF_ACCOUNT as readonly string[]).includes(table)) return true;
  const id: unknown = Reflect.get(row, 'accountId');
  return typeof id !== 'string' || (await into.accounts.get(id)) !== undefined;
}

/** Puts back what stands aside and is whole to this version; call it inside a write transaction over all tables. */
async function putWholeBack(into: Book): Promise<void> {
  for (const aside of await into.meta.where('key').startsWith(BROKEN).toArray()) {
    const read = readBrokenRow(aside);
    if (!read || read.issues.length > 0 || typeof read.row !== 'object' || !read.row) continue;
    if (!(await hasAccount(read.table, read.row, into))) continue;
    // Its place may have been taken since.
    if (await into.table(read.table).get(Reflect.get(read.row, TABLE_KEYS[read.table]))) continue;
    await into.table(read.table).put(inTable(read.table, read.row));
    await into.meta.delete(read.key);
  }
}

/**
 * Looks at every row of the book and sets those aside that break their schema, in one transaction; a broken standing is only
 * forgotten, as it is computed. Resolves to how many were taken out of their tables.
 */
export async function setBrokenAside(into: Book = book): Promise<number> {
  const found: [CheckedTable, IndexableType[]][] = [];
  for (const table of CHECKED_TABLES) found.push([table, await brokenKeys(table, into)]);
  const count = found.reduce((sum, [, keys]) => sum + keys.length, 0);
  const waiting = await into.meta.where('key').startsWith(BROKEN).count();
  if (count + waiting === 0) return 0;
  return write(
    TABLES,
    async () => {
      await putWholeBack(into);
      let taken = 0;
      for (const [table, keys] of found) for (const key of keys) taken += await take(table, key, into);
      return taken;
    },
    into,
  );
}

async function take(table: CheckedTable, key: IndexableType, into: Book): Promise<number> {
  const row: object | undefined = await into.table(table).get(key);
  // It may have been saved anew since it was looked at.
  if (!row || issuesOf(table, row).length === 0) return 0;
  if (table !== 'standings') await into.meta.put(asideRow(table, row));
  else await into.meta.delete('standingsSettings');
  await into.table(table).delete(key);
  return 1;
}
