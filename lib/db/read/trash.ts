import type { TrashEntry } from '../../domain/keeping/trash';
import { book } from '../schema';

/** A deletion with the name of the account that its main row belonged to, where that is still in the book. */
export interface Deleted {
  entry: TrashEntry;
  account?: string;
}

/** Returns what can be brought back, the latest first. */
export function readTrash(): Promise<Deleted[]> {
  return book.transaction('r', book.trash, book.accounts, async () => {
    const entries = await book.trash.orderBy('at').reverse().toArray();
    const owners = entries.map(({ rows: [main] }) => String(main && Reflect.get(main.row, 'accountId')));
    const accounts = await book.accounts.bulkGet(owners);
    return entries.map((entry, place) => {
      const name = accounts[place]?.name;
      return { entry, ...(name && { account: name }) };
    });
  });
}
