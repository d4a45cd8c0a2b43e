import type { Day } from '../../domain/records/day';
import { book } from '../schema';
import { readAccountNames } from './account-names';

/** An account marked as a rival of another one; `id` is the rivalry's own. */
export interface Rival {
  id: string;
  accountId: string;
  name: string;
  since: Day;
}

/** Returns the accounts marked as rivals of one account, by name; those that are gone from the book are left out. */
export function readRivals(accountId: string): Promise<Rival[]> {
  return book.transaction('r', book.rivalries, book.accounts, async () => {
    const rows = await book.rivalries.where({ accountIds: accountId }).toArray();
    const rivals = rows.map(({ id, accountIds: [one, other], since }) => ({
      id,
      since,
      accountId: one === accountId ? other : one,
    }));
    const names = await readAccountNames(rivals.map((rival) => rival.accountId));
    return rivals
      .flatMap((rival) => {
        const name = names.get(rival.accountId);
        return name === undefined ? [] : { ...rival, name };
      })
      .sort((a, b) => a.name.localeCompare(b.name));
  });
}
