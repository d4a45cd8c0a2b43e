import Dexie from 'dexie';
import { book } from '../../schema';

/** Returns a read whose answer is kept until one of these tables changes, in whichever tab, or the book is closed. */
export function keptUntilChanged<T>(tables: readonly string[], read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  const parts = tables.map((table) => `idb://${book.name}/${table}/`);
  Dexie.on('storagemutated', (changed) => {
    const isTouched = (part: string) => parts.some((own) => part.startsWith(own));
    if ('all' in changed || Object.keys(changed).some(isTouched)) kept = undefined;
  });
  book.on('close', () => {
    kept = undefined;
  });
  return () => {
    if (kept) return kept;
    const reading = read();
    kept = reading;
    // What could not be read is read again.
    reading.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading;
  };
}
