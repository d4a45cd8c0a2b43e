import type { Account } from '../../domain/records/account';
import { book } from '../schema';

/** Returns up to `most` accounts whose name begins with or contains the words typed. */
export async function findAccounts(words: string, most = 8): Promise<Account[]> {
  const typed = words.trim().toLocaleLowerCase();
  if (!typed) return [];
  const has = (name: string) => name.toLocaleLowerCase().includes(typed);
  return book.accounts
    .filter(({ name, aliases }) => has(name) || aliases.some(has))
    .limit(most)
    .toArray();
}
