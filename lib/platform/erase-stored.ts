import { browser } from './browser';

/** Forgets all that is kept beside the book; the browser's permissions for sites stay. */
export async function eraseStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
