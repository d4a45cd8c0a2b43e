import type { Table } from 'dexie';
import { type Book, book, SCHEMA_EPOCH } from '../schema';

/** The book was written by a newer Keyside: this page must be reloaded before it may write. */
export class NewerBookError extends Error {
  override name = 'NewerBookError';
}

/**
 * Runs `body` in one read-write transaction over `tables`, after checking that the data is not newer than this code.
 * Rejects with NewerBookError, or with whatever `body` threw; then nothing was written.
 */
export function write<T>(
  tables: readonly (keyof Book & string)[],
  body: () => Promise<T>,
  into: Book = book,
): Promise<T> {
  const all: Table[] = [...new Set([...tables, 'meta'])].map((name) => into.table(name));
  return into.transaction('rw', all, async () => {
    const epoch = (await into.meta.get('schemaEpoch'))?.value;
    if (typeof epoch === 'number' && epoch > SCHEMA_EPOCH) throw new NewerBookError();
    return body();
  });
}
