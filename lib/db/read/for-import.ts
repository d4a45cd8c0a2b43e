import { RECORD_KINDS } from '../../domain/records/kinds';
import type { BookContents } from '../../transfer/import/plan';
import { countedWrites } from '../guard';
import { withoutKeys } from '../rows';
import { type Book, book } from '../schema';
import { type TakeOut, takeOutOf } from './take-out';

const TABLES = [
  'accounts',
  'people',
  'facts',
  'ledgerBlocks',
  'prospects',
  'proposals',
  'touches',
  'targets',
  'goals',
  'planEntries',
  'followUps',
] as const;

/** What stands in the book with keys under which it is looked up. */
const KEYED: readonly string[] = ['accounts', 'people'];

/** Returns what an import is compared with. */
export function readForImport(from: Book = book): Promise<BookContents> {
  return from.transaction('r', [...TABLES], async () => {
    const read = TABLES.map(async (table) => {
      const rows: object[] = await from.table(table).toArray();
      return [table, KEYED.includes(table) ? rows.map(withoutKeys) : rows];
    });
    return Object.fromEntries(await Promise.all(read));
  });
}

/**
 * Returns the same, as it would be without the import `outId`, and how often the book was written by then: as long as it was not
 * written again, a plan against it holds.
 */
export function readMarked(outId?: string): Promise<{ contents: BookContents; writes: number | undefined }> {
  return book.transaction('r', [...RECORD_KINDS, 'ledgerBlocks', 'meta'], async () => {
    const contents = await readForImport();
    const takeOut = outId === undefined ? undefined : await takeOutOf(outId);
    return { contents: takeOut ? without(contents, takeOut) : contents, writes: await countedWrites() };
  });
}

function without(contents: BookContents, { puts, removes }: TakeOut): BookContents {
  const left = TABLES.map((table) => {
    const rows = new Map<string, object>(contents[table].map((row) => [row.id, row]));
    for (const id of removes[table] ?? []) rows.delete(id);
    for (const row of puts[table] ?? []) rows.set(Reflect.get(row, 'id'), row);
    return [table, [...rows.values()]];
  });
  return Object.fromEntries(left);
}
