import { BOOK_MARK, book } from '../lib/db/schema';
import { clearSiteData, deleteFromElsewhere } from './close-book';
import { denyStorage } from './deny-storage';

/** All rows of the book, table by table. */
type Copy = Map<string, unknown[]>;

const stores = () => [...book.backendDB().objectStoreNames];

/** Runs `body` over the bare database, past everything that Keyside writes by. */
async function past(body: (store: (name: string) => IDBObjectStore) => void): Promise<void> {
  await book.open();
  const bare = book.backendDB().transaction(stores(), 'readwrite');
  body((name) => bare.objectStore(name));
  await new Promise((resolve, reject) => {
    bare.oncomplete = resolve;
    bare.onerror = reject;
  });
}

const empty = (...tables: string[]) =>
  past((store) => {
    for (const table of tables) store(table).clear();
  });

export async function copyBook(): Promise<Copy> {
  return new Map(await Promise.all(book.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

const putBack = (copy: Copy) =>
  past((store) => {
    for (const [table, rows] of copy) {
      store(table).clear();
      for (const row of rows) store(table).put(row);
    }
  });

/**
 * The ways in which a book is lost, by name. Each is given a copy from before the last write, and some return how to let the browser
 * open the database again.
 */
export const LOSSES: Record<string, (older: Copy) => Promise<unknown>> = {
  'deleted while nobody had it open': async () => {
    book.close({ disableAutoOpen: false });
    await deleteFromElsewhere();
  },
  'deleted under an open page': deleteFromElsewhere,
  'cleared by force, as by an evicting browser or a full disk': clearSiteData,
  'every table emptied': () => empty(...stores()),
  'every table but the marks emptied': () => empty(...stores().filter((name) => name !== 'meta')),
  'one table emptied': () => empty('followUps'),
  'marks wiped': () => empty('meta'),
  'an older copy put back': putBack,
  'the book of another window': () =>
    past((store) => store('meta').put({ key: BOOK_MARK, value: { id: 'another', writes: 999, filled: [] } })),
  'damaged, so that it does not open': async () => denyStorage(),
};
