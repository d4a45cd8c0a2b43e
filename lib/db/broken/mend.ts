import Dexie from 'dexie';
import { readAgain } from '../read/live';

let mending: Promise<boolean> | undefined;

// What was looked at and found whole need not be looked at again before it has changed.
Dexie.on('storagemutated', () => {
  mending = undefined;
});

async function mendNow(): Promise<boolean> {
  const { setBrokenAside } = await import('./set-aside');
  if ((await setBrokenAside()) === 0) return false;
  readAgain();
  return true;
}

/**
 * After a read or a drawing that failed: sets aside what is broken in the book, and has all that is followed read anew. Resolves
 * to whether anything was broken; never rejects.
 */
export function mend(): Promise<boolean> {
  mending ??= mendNow().catch(() => false);
  return mending;
}
