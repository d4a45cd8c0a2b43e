import { Account, type AccountStatus, TierByHand } from '../../domain/records/account';
import { type Followed, inParts } from '../in-parts';
import { type AccountRow, book } from '../schema';
import { writeUndoably } from './change';
import { isSame } from './is-same';
import { giveOver, OWNED } from './programme/give-over';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/** What many accounts are given at once; '' is nobody, and a tier of null is that of the rules. */
export type AccountsChange =
  | { kam: string }
  | { status: AccountStatus }
  | { tier: TierByHand['tier'] | null; because: string }
  | { addTag: string }
  | { removeTag: string };

const isAlike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Returns how a change is made to one account; throws a ZodError where it breaks the account's schema. */
function changing(change: AccountsChange, today: string): (row: AccountRow) => AccountRow {
  if ('kam' in change) {
    const kam = Account.shape.kam.parse(change.kam.trim());
    return ({ kam: _before, ...row }) => (kam ? { ...row, kam } : row);
  }
  if ('status' in change) {
    const status = Account.shape.status.parse(change.status);
    return ({ isStatusGuessed: _guessed, ...row }) => ({ ...row, status });
  }
  if ('tier' in change) {
    const { tier, because } = change;
    const tierByHand = tier && TierByHand.parse({ tier, because: because.trim(), since: today });
    return ({ tierByHand: before, ...row }) => {
      if (!tierByHand) return row;
      const isBefore = before?.tier === tierByHand.tier && before.because === tierByHand.because;
      return { ...row, tierByHand: isBefore ? before : tierByHand };
    };
  }
  if ('addTag' in change) {
    const [tag = ''] = Account.shape.tags.parse([change.addTag.trim()]) ?? [];
    return (row) => {
      const { tags = [] } = row;
      const isFull = Account.shape.tags.safeParse([...tags, tag]).success === false;
      return isFull || tags.some((one) => isAlike(one, tag)) ? row : { ...row, tags: [...tags, tag] };
    };
  }
  const { removeTag } = change;
  return (row) => {
    const { tags = [], ...rest } = row;
    const left = tags.filter((one) => !isAlike(one, removeTag));
    if (left.length === tags.length) return row;
    return left.length > 0 ? { ...rest, tags: left } : rest;
  };
}

/**
 * Changes many accounts in one transaction; the result is how many are other than before. One that is gone stays gone, and one whose
 * tags are full is left as it is. Stopped, it rejects with the signal's reason and writes nothing. Rejects with a ZodError, and writes nothing, where the change breaks the account's schema.
 */
export async function changeAccounts(
  ids: readonly string[],
  change: AccountsChange,
  when: When,
  followed: Followed = {},
) {
  const changed = changing(change, when.today);
  await refuseUnrecorded(change);
  return writeUndoably(['accounts', ...OWNED], async (writing) => {
    let count = 0;
    await inParts(ids, followed, async (part) => {
      const rows = (await book.accounts.bulkGet([...part])).filter((row) => row !== undefined);
      const written = rows.flatMap((row) => {
        const next = changed(row);
        return isSame(next, row) ? [] : { ...next, updatedAt: when.now };
      });
      await writing.putAll('accounts', written);
      await giveOver(rows, written, writing);
      count += written.length;
    });
    return count;
  });
}
