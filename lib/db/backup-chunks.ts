import type { LedgerBlock } from '../domain/records/ledger';
import { BACKUP_FORMAT, BACKUP_VERSION, toPlainBlock } from './backup-file';
import { BOOK_MARK, type Book, book, OF_DATABASE, TABLES } from './schema';

/** The book was written while it was being read in parts: they do not fit together. */
class WrittenMeanwhileError extends Error {
  override name = 'WrittenMeanwhileError';
}

/** How many rows are read at once. A block of sales is as much as thousands of the others. */
const rowsAtOnce = (table: string) => (table === 'ledgerBlocks' ? 1 : 1000);

/** A row as it stands in a backup: without the keys under which it is looked up. */
function plain(table: string, row: object): object {
  if (table === 'ledgerBlocks') return toPlainBlock(row as LedgerBlock);
  const { nameKeys: _, addressKeys: __, ...rest } = row as Record<string, unknown>;
  return rest;
}

const writesOf = async (from: Book) => JSON.stringify(await from.table('meta').get(BOOK_MARK));

/**
 * Gives the text of a backup of the whole book piece by piece, so that no more of it is in the memory than some rows. Throws a
 * WrittenMeanwhileError at the end where the book has changed since the beginning.
 */
export async function* backupChunks(from: Book = book): AsyncGenerator<string> {
  const before = await writesOf(from);
  yield `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},"tables":{`;
  // An older book does not have them all.
  const names = TABLES.filter((name) => from.tables.some((table) => table.name === name));
  for (const [place, name] of names.entries()) {
    yield `${place ? ',' : ''}"${name}":[`;
    yield* rowChunks(name, from);
    yield ']';
  }
  yield '}}';
  if ((await writesOf(from)) !== before) throw new WrittenMeanwhileError();
}

async function* rowChunks(name: string, from: Book): AsyncGenerator<string> {
  const table = from.table(name);
  const key = String(table.schema.primKey.keyPath);
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? table.orderBy(key) : table.where(key).above(last);
    const rows = await after.limit(rowsAtOnce(name)).toArray();
    if (rows.length === 0) return;
    const kept = rows.filter((row) => name !== 'meta' || !OF_DATABASE.includes(row.key));
    if (kept.length > 0)
      yield `${last === undefined ? '' : ','}${kept.map((row) => JSON.stringify(plain(name, row))).join(',')}`;
    last = rows.at(-1)[key];
  }
}
