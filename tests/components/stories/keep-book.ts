import { book } from '../../../lib/db/schema';

/** Keeps all rows of the book as they are now; returns how to put them back in place of whatever stands there then. */
export async function keepBook(): Promise<() => Promise<void>> {
  await book.open();
  const kept = await Promise.all(book.tables.map(async (table) => ({ table, rows: await table.toArray() })));
  return () =>
    book.transaction('rw', book.tables, async () => {
      await Promise.all(kept.map(({ table }) => table.clear()));
      await Promise.all(kept.filter(({ rows }) => rows.length > 0).map(({ table, rows }) => table.bulkPut(rows)));
    });
}
