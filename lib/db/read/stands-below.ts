import type { Account } from '../../domain/records/account';
import { book } from '../schema';

/** Says whether the first account is the second one, or stands below it in its group. */
export function standsBelow(accountId: string, topId: string): Promise<boolean> {
  return book.transaction('r', book.accounts, async () => {
    const seen = new Set<string>();
    for (let id: string | undefined = accountId; id && !seen.has(id); ) {
      if (id === topId) return true;
      seen.add(id);
      const account: Account | undefined = await book.accounts.get(id);
      id = account?.parentId;
    }
    return false;
  });
}
