import type { Account } from '../../domain/records/account';
import { book } from '../schema';

/** Returns the names of those of the accounts that are still in the book, by their id. */
export async function readAccountNames(ids: readonly string[]): Promise<Map<string, string>> {
  const accounts = await book.accounts.bulkGet([...ids]);
  return new Map(accounts.flatMap((account) => (account ? [[account.id, account.name]] : [])));
}

/** Returns an account by its id; undefined where it is not in the book. */
export const readAccountOf = (id: string): Promise<Account | undefined> => book.accounts.get(id);
