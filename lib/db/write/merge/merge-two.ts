import type { Table } from 'dexie';
import type * as z from 'zod/mini';
import { type AccountChoice, mergedAccount } from '../../../domain/account/merged-account';
import { without } from '../../../domain/keeping/merged';
import { mergedPerson, type PersonChoice } from '../../../domain/people/merged-person';
import { movedTo } from '../../../domain/people/move';
import { Account } from '../../../domain/records/account';
import { Person } from '../../../domain/records/person';
import { book } from '../../schema';
import type { Undo } from '../change';
import type { When } from '../when';
import { moveDrafts, planOne, type ToMerge, turn, writeOne } from './make-one';
import { OneGoneError } from './one-gone-error';
import { splitMerge } from './split-merge';

async function makeOne(toMerge: () => Promise<ToMerge>, when: When): Promise<{ result: string; undo: Undo }> {
  const today = Temporal.PlainDate.from(when.today);
  const merge = await writeOne(today, async () => {
    const planned = await planOne(await toMerge(), when.now);
    await turn(planned, 'one');
    await moveDrafts(planned);
    await book.merges.put(planned);
    return planned;
  });
  return { result: merge.id, undo: async () => void (await splitMerge(merge.id, when)) };
}

/** The two that are to be one, as they stand now. */
async function both<Row>(schema: z.ZodMiniType<Row>, table: Table, ids: [string, string]): Promise<[Row, Row]> {
  const [kept, gone] = await table.bulkGet(ids);
  if (!kept || !gone) throw new OneGoneError();
  return [schema.parse(kept), schema.parse(gone)];
}

/**
 * Merges an account into another, with all that hangs on it: people, dossier, contacts, sales. Returns the id of the merge; rejects with
 * OneGoneError where one of the two is gone.
 */
export function mergeAccounts(keptId: string, goneId: string, fromGone: readonly AccountChoice[], when: When) {
  return makeOne(async () => {
    const [kept, gone] = await both(Account, book.accounts, [keptId, goneId]);
    const merged = mergedAccount(kept, gone, fromGone);
    const parentId = await parentOutside(merged.parentId, kept, gone);
    const placed = parentId === undefined ? without(merged, 'parentId') : { ...merged, parentId };
    return { of: 'accounts', kept, gone, merged: { ...placed, updatedAt: when.now }, accountId: keptId };
  }, when);
}

/** What the merged account stands below: whoever stood above the one that goes takes its place, so that nobody stands below themselves. */
async function parentOutside(parentId: string | undefined, kept: Account, gone: Account): Promise<string | undefined> {
  const seen = new Set<string>();
  for (let at = parentId; at !== undefined && !seen.has(at); at = (await book.accounts.get(at))?.parentId) {
    if (at === kept.id) return undefined;
    if (at === gone.id) return gone.parentId === kept.id ? undefined : gone.parentId;
    seen.add(at);
  }
  return parentId;
}

/** Merges somebody into another person, with all that names them. Returns the id of the merge; rejects with OneGoneError where one is gone. */
export function mergePeople(keptId: string, goneId: string, fromGone: readonly PersonChoice[], when: When) {
  return makeOne(async () => {
    const [kept, gone] = await both(Person, book.people, [keptId, goneId]);
    // Who stood at another account has moved: it stays in their history, and what they were there stays behind.
    const here = movedTo(gone, kept.accountId, when.today);
    const merged = { ...mergedPerson(kept, here, fromGone), updatedAt: when.now };
    return { of: 'people', kept, gone, merged, accountId: kept.accountId, left: gone.accountId };
  }, when);
}
