import { type Book, book, STALE_NAME_KEYS } from '../schema';

/**
 * Makes the keys of all accounts' and people's names anew, where an older version made them; for pages, as it loads a long table
 * then.
 */
export async function refreshNameKeys(into: Book = book): Promise<void> {
  if (!(await into.meta.get(STALE_NAME_KEYS))) return;
  const { renewNameKeys } = await import('./renew-name-keys');
  await renewNameKeys(into);
}
