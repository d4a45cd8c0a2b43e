import { book } from '../../lib/db/schema';

/** All rows of the book, each by its table and key. */
export type Rows = Map<string, object>;

/** Returns all rows of the book as they are now. */
export async function everything(): Promise<Rows> {
  const rows: Rows = new Map();
  for (const table of book.tables) {
    await table.each((row, { primaryKey }) => {
      rows.set(`${table.name}/${primaryKey}`, row);
    });
  }
  return rows;
}
