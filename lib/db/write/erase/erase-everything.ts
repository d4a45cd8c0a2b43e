import Dexie from 'dexie';
import { lockVault } from '../../vault/session';

/** Deletes every database of Keyside in this browser, the book and the keys of this device. It cannot be taken back. */
export async function eraseEverything(): Promise<void> {
  lockVault();
  // Other tabs give way by themselves, and begin an empty book when they read again.
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}
