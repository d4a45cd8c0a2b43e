import { book } from '../schema';

/** Returns how many accounts the book holds. */
export function countAccounts(): Promise<number> {
  return book.accounts.count();
}
