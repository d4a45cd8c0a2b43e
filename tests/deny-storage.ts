import { vi } from 'vitest';
import { book } from '../lib/db/schema';
import { expectSaid } from './said';

/** Lets the browser refuse to open the book, as where it may store nothing; returns how to allow it again. */
export function denyStorage(): () => void {
  expectSaid('DatabaseClosedError');
  const denied = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('The user denied permission to access the database.', 'SecurityError');
  });
  book.close({ disableAutoOpen: false });
  return () => denied.mockRestore();
}
