import Dexie from 'dexie';
import { forgetSnapshots } from '../../snapshots';
import { lockVault } from '../../vault/session';

/** Deletes every database of Keyside in this browser, the book and the keys of this device, and all snapshots. It cannot be taken back. */
export async function eraseEverything(): Promise<void> {
  lockVault();
  await forgetSnapshots();
  // Other tabs give way by themselves, and begin an empty book when they read again.
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}
