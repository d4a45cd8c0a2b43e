import Dexie from 'dexie';
import { book } from './schema';
import { forgetSnapshots } from './snapshots';

/** Deletes every database of Keyside in this browser and all snapshots, the book last: until then it says what is left to do. */
export async function eraseDatabases(): Promise<void> {
  await forgetSnapshots();
  const others = (await Dexie.getDatabaseNames()).filter((name) => name !== book.name);
  // Other tabs give way by themselves, and begin an empty book when they read again.
  for (const name of [...others, book.name]) await Dexie.delete(name);
}
