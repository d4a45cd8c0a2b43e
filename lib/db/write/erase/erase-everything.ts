import { eraseDatabases } from '../../erase-databases';
import { lockVault } from '../../vault/session';

/** Deletes every database of Keyside in this browser, the book and the keys of this device, and all snapshots. It cannot be taken back. */
export async function eraseEverything(): Promise<void> {
  lockVault();
  await eraseDatabases();
}
