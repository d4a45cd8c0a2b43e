import { withoutOwner } from '../../../domain/programme/who-does-it';
import type { Account } from '../../../domain/records/account';
import { plainName } from '../../../domain/words/plain-name';
import { type Book, book } from '../../schema';
import type { Change } from '../change';

/** What somebody of us does. */
export const OWNED = ['followUps', 'promises', 'proposals'] as const;
type Owned = { id: string; accountId: string; owner?: string };
type Accounts = readonly Pick<Account, 'id' | 'kam'>[];

/**
 * Returns what somebody of us is said to do as it goes with its account to the new key account manager, where it was the one's before, table
 * by table; inside a transaction over what is owned, given the accounts before and after.
 */
export async function givenOver(
  before: Accounts,
  after: Accounts,
  from: Book = book,
): Promise<{ table: (typeof OWNED)[number]; before: Owned; after: Owned }[]> {
  const kams = new Map(before.map(({ id, kam }) => [id, kam]));
  const given = after.filter(({ id, kam = '' }) => plainName(kam) !== plainName(kams.get(id) ?? ''));
  if (given.length === 0) return [];
  const ids = given.map(({ id }) => id);
  const all = await Promise.all(
    OWNED.map(async (table) => {
      const owned = await from.table<Owned>(table).where('accountId').anyOf(ids).toArray();
      return owned.flatMap((row) => {
        const next = withoutOwner(row, kams.get(row.accountId));
        return next === row ? [] : { table, before: row, after: next };
      });
    }),
  );
  return all.flat();
}

/** The same, written: inside of a `change` over accounts and what is owned. */
export async function giveOver(before: Accounts, after: Accounts, change: Change): Promise<void> {
  for (const [table, rows] of Map.groupBy(await givenOver(before, after), (one) => one.table))
    await change.putAll(
      table,
      rows.map((row) => row.after),
    );
}
