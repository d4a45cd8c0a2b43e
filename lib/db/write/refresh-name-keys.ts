import { type Book, book, STALE_NAME_KEYS } from '../schema';
import { write } from './transaction';

/** Makes the keys of all accounts' names anew, where an older version made them; for pages, as it loads a long table then. */
export async function refreshNameKeys(into: Book = book): Promise<void> {
  if (!(await into.meta.get(STALE_NAME_KEYS))) return;
  const { accountRow } = await import('../rows');
  await write(
    ['accounts'],
    async () => {
      await into.accounts.bulkPut((await into.accounts.toArray()).map(accountRow));
      await into.meta.delete(STALE_NAME_KEYS);
    },
    into,
  );
}
