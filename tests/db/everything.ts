import { book } from '../../lib/db/schema';

/** All rows of the book, each by its table and key. */
export type Rows = Map<string, object>;

/** Returns all rows of the book as they are now. */
export async function everything(): Promise<Rows> {
  const read = await book.transaction('r', book.tables, () =>
    Promise.all(book.tables.map((table) => Promise.all([table.toCollection().primaryKeys(), table.toArray()]))),
  );
  const rows: Rows = new Map();
  for (const [at, [keys, found]] of read.entries()) {
    for (const [place, row] of found.entries()) rows.set(`${book.tables[at]?.name}/${keys[place]}`, row);
  }
  return rows;
}
