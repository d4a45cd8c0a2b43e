import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { book, SCHEMA_EPOCH } from '../lib/db/schema';
import { allowSaid } from './said';

/** Resolves once a request to the browser's database has come through; rejects with its error. */
const settled = (request: IDBOpenDBRequest) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Throws the book away as "clear site data" does: the browser closes every connection by force. */
export async function clearSiteData(): Promise<void> {
  // What is under way ends by it.
  allowSaid('AbortError');
  const open = book.backendDB();
  await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
  // The page hears of it a moment later: it would close what was opened since.
  if (open) await expect.poll(() => book.backendDB() === open).toBe(false);
}

/** Throws the book away from another connection, which asks the open ones to close. */
export async function deleteFromElsewhere(): Promise<void> {
  await settled(indexedDB.deleteDatabase('keyside'));
}

/** Opens the book as a newer Keyside does, with a table that this one does not know. */
export async function upgradeFromElsewhere(): Promise<void> {
  const request = indexedDB.open('keyside', 1000);
  request.onupgradeneeded = () => request.result.createObjectStore('ofTheFuture');
  const newer = await settled(request);
  const writing = newer.transaction('meta', 'readwrite');
  writing.objectStore('meta').put({ key: 'schemaEpoch', value: SCHEMA_EPOCH + 1 });
  await new Promise<void>((resolve) => {
    writing.oncomplete = () => resolve();
  });
  newer.close();
}
