import { isOfFullDisk } from './is-of-full-disk';
import { isOfLostBook } from './is-of-lost-book';

/** How long a book that was closed is waited for before each new try, in milliseconds: site data take a moment to be cleared. */
export const WAITS_FOR_BOOK = [0, 100, 500];

/**
 * What the browser and Dexie call it when the connection goes away under a read or a write: another tab restores or upgrades
 * the book, site data are cleared, the disk fails for a moment.
 */
const NAMES = ['AbortError', 'DatabaseClosedError', 'InvalidStateError', 'OpenFailedError', 'UnknownError'];

/** Says whether a read or a write failed because the book was closed under it: nothing was written, and it may be tried again. */
export function isOfClosedBook(error: unknown): boolean {
  // A full disk or a book that is gone ends a write by the same name, and does so however often it is tried.
  return error instanceof Error && NAMES.includes(error.name) && !isOfFullDisk(error) && !isOfLostBook(error);
}
