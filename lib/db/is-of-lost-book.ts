/** What stands in the database is not the user's book: it was deleted, emptied, put back from a copy, or is another window's. */
export class LostBookError extends Error {
  override name = 'LostBookError';
}

/** Says whether a read or a write was refused because the user's book is gone from here. */
export function isOfLostBook(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Dexie wraps what has kept the book from opening.
  return error instanceof LostBookError || ('inner' in error && isOfLostBook(error.inner));
}
