import { withoutOwner } from '../../../domain/programme/who-does-it';
import { plainName } from '../../../domain/words/plain-name';
import { type AccountRow, book } from '../../schema';
import type { Change } from '../change';

/** What somebody of us does. */
export const OWNED = ['followUps', 'promises', 'proposals'] as const;

/**
 * What somebody of us is said to do goes with the account to its new key account manager, where it was the one's before; inside of a
 * `change` over accounts and what is owned, given the rows before it and after.
 */
export async function giveOver(
  before: readonly AccountRow[],
  after: readonly AccountRow[],
  change: Change,
): Promise<void> {
  const kams = new Map(before.map(({ id, kam }) => [id, kam]));
  const given = after.filter(({ id, kam = '' }) => plainName(kam) !== plainName(kams.get(id) ?? ''));
  if (given.length === 0) return;
  for (const table of OWNED) {
    const owned = await book
      .table<{ accountId: string; owner?: string }>(table)
      .where('accountId')
      .anyOf(given.map(({ id }) => id))
      .toArray();
    const rows = owned.flatMap((row) => {
      const next = withoutOwner(row, kams.get(row.accountId));
      return next === row ? [] : next;
    });
    if (rows.length > 0) await change.putAll(table, rows);
  }
}
