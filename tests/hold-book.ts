import { book } from '../lib/db/schema';

/** Keeps all others from writing into a table until what it returns is called. */
export function holdBook(table: string): () => void {
  const held = book.backendDB().transaction(table, 'readwrite').objectStore(table);
  let isHeld = true;
  // A transaction lives as long as it is asked for something.
  const ask = () => {
    if (isHeld) held.count().onsuccess = ask;
  };
  ask();
  return () => {
    isHeld = false;
  };
}
