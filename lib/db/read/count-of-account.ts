import { type KindOfAccount, OF_ACCOUNT } from '../../domain/records/kinds';
import { book } from '../schema';

/** Returns how many records of each kind belong to an account, and go with it. */
export function countOfAccount(accountId: string): Promise<Record<KindOfAccount, number>> {
  return book.transaction('r', OF_ACCOUNT, async () => {
    const counts = await Promise.all(OF_ACCOUNT.map((kind) => book.table(kind).where({ accountId }).count()));
    return Object.fromEntries(OF_ACCOUNT.map((kind, at) => [kind, counts[at]])) as Record<KindOfAccount, number>;
  });
}
