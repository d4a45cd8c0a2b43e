import type { IndexableType } from 'dexie';
import { eachPart } from '../each-part';
import { inTable } from '../rows';
import { type Book, book, TABLES } from '../schema';
import { write } from '../write/transaction';
import { asideRow, BROKEN, TABLE_KEYS } from './broken-row';
import { CHECKED_TABLES, type CheckedTable, issuesOf } from './check-row';
import type { IsThere } from './hanging';
import { readBrokenRow } from './read-broken-rows';
import { readThere } from './read-there';

/** So many rows are looked at before anybody else has a turn. */
const AT_ONCE = 500;

/** The keys of a table's broken rows, looked for a part at a time. */
async function brokenKeys(table: CheckedTable, from: Book, isThere: IsThere): Promise<IndexableType[]> {
  const broken: IndexableType[] = [];
  // A block of sales is as long as many rows.
  await eachPart(from.table(table), table === 'ledgerBlocks' ? 1 : AT_ONCE, (rows) => {
    for (const row of rows) {
      if (issuesOf(table, row, isThere).length > 0) broken.push(Reflect.get(row, TABLE_KEYS[table]));
    }
  });
  return broken;
}

/** A row that stands aside, by its key in `meta`, and is whole by now. */
interface WholeAgain {
  key: string;
  table: CheckedTable;
  row: object;
}

/** Returns what stands aside and is whole by now, as whatever it hangs on is there, unless its place was taken since. */
async function wholeAgain(from: Book, isThere: IsThere): Promise<WholeAgain[]> {
  const whole: WholeAgain[] = [];
  for (const aside of await from.meta.where('key').startsWith(BROKEN).toArray()) {
    const read = readBrokenRow(aside, isThere);
    if (!read || read.issues.length > 0 || typeof read.row !== 'object' || !read.row) continue;
    const { key, table, row } = read;
    if (!(await from.table(table).get(Reflect.get(row, TABLE_KEYS[table])))) whole.push({ key, table, row });
  }
  return whole;
}

/** Puts it back; call it inside a write transaction over all tables. */
async function putWholeBack(into: Book, isThere: IsThere): Promise<void> {
  for (const { key, table, row } of await wholeAgain(into, isThere)) {
    await into.table(table).put(inTable(table, row));
    await into.meta.delete(key);
  }
}

/**
 * Looks at every row of the book and sets those aside that break their schema or hang on nobody, in one transaction; a broken
 * standing is only forgotten, as it is computed. Where nothing is to be set aside or put back, nothing is written. Resolves to how
 * many were taken out of their tables.
 */
export async function setBrokenAside(into: Book = book): Promise<number> {
  const found: [CheckedTable, IndexableType[]][] = [];
  const wasThere = await readThere(into);
  for (const table of CHECKED_TABLES) found.push([table, await brokenKeys(table, into, wasThere)]);
  const count = found.reduce((sum, [, keys]) => sum + keys.length, 0);
  if (count === 0 && (await wholeAgain(into, wasThere)).length === 0) return 0;
  return write(
    TABLES,
    async () => {
      const isThere = await readThere(into);
      await putWholeBack(into, isThere);
      let taken = 0;
      for (const [table, keys] of found) for (const key of keys) taken += await take(table, key, into, isThere);
      return taken;
    },
    into,
    // What cannot be read here, or came before what it hangs on, stands with the others of a team.
    false,
  );
}

async function take(table: CheckedTable, key: IndexableType, into: Book, isThere: IsThere): Promise<number> {
  const row: object | undefined = await into.table(table).get(key);
  // It may have been saved anew since it was looked at.
  if (!row || issuesOf(table, row, isThere).length === 0) return 0;
  if (table !== 'standings') await into.meta.put(asideRow(table, row));
  else await into.meta.delete('standingsSettings');
  await into.table(table).delete(key);
  return 1;
}
