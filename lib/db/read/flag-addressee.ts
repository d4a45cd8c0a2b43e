import { flagAddressee } from '../../domain/programme/kam-address';
import type { Prospect } from '../../domain/records/prospect';
import { book } from '../schema';
import { readSettings } from './settings';

/** Returns the address to which a flag goes by mail; null where nobody's is known. */
export function readFlagAddressee({ accountId }: Pick<Prospect, 'accountId'>): Promise<string | null> {
  return book.transaction('r', book.accounts, book.meta, async () => {
    const account = accountId === undefined ? undefined : await book.accounts.get(accountId);
    return flagAddressee(account?.kam, (await readSettings()).managers);
  });
}
