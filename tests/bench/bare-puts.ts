import { book, TABLES } from '../../lib/db/schema';

const AT_ONCE = 5_000;
const NAME = 'bare';

const answerOf = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** Makes an empty database with the tables and indexes of the book. */
function openBare(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME);
  opening.onupgradeneeded = () => {
    for (const table of TABLES) {
      const { primKey, indexes } = book.table(table).schema;
      const store = opening.result.createObjectStore(table, { keyPath: String(primKey.keyPath) });
      for (const { name, keyPath, multi } of indexes)
        store.createIndex(name, keyPath ?? name, { multiEntry: multi === true });
    }
  };
  return answerOf(opening);
}

/** Returns the milliseconds that putting all rows of the book into another database takes, with nothing between them and the browser. */
export async function barePuts(): Promise<number> {
  await answerOf(indexedDB.deleteDatabase(NAME));
  const bare = await openBare();
  let time = 0;
  for (const table of TABLES.filter((name) => name !== 'standings')) {
    const atOnce = table === 'ledgerBlocks' ? 1 : AT_ONCE;
    const keys = await book.table(table).toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += atOnce) {
      const rows: unknown[] = await book.table(table).bulkGet(keys.slice(at, at + atOnce));
      const from = performance.now();
      const writing = bare.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of rows) writing.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      time += performance.now() - from;
    }
  }
  bare.close();
  await answerOf(indexedDB.deleteDatabase(NAME));
  return time;
}
