import Dexie from 'dexie';
import { readAgain } from '../read/live';

let mending: Promise<boolean> | undefined;
let mended = 0;

/** Returns how often this page has found and set aside something broken: more often than before, and what was read then is out of date. */
export const timesMended = (): number => mended;

// What was looked at and found whole need not be looked at again before it has changed.
Dexie.on('storagemutated', () => {
  mending = undefined;
});

async function mendNow(): Promise<boolean> {
  const { setBrokenAside } = await import('./set-aside');
  if ((await setBrokenAside()) === 0) return false;
  mended += 1;
  readAgain();
  return true;
}

/**
 * After a read or a drawing that failed: sets aside what is broken in the book, and has all that is followed read anew. Resolves
 * to whether anything was broken; never rejects.
 */
export function mend(): Promise<boolean> {
  mending ??= mendNow().catch(() => {
    // Not looked at to the end: the next fault asks again.
    mending = undefined;
    return false;
  });
  return mending;
}
