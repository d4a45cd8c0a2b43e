import type { TrashEntry } from '../../../domain/keeping/trash';
import { RECORD_KINDS } from '../../../domain/records/kinds';
import { namingKept } from '../../../transfer/take-out/through-merges';
import { book } from '../../schema';
import { VAULT } from '../../vault/head';
import { type Change, ChangedSinceError, writeUndoably } from '../change';
import { EditedElsewhereError, mergeEdit } from '../merge-edit';
import { STANDINGS_TABLES, settleStandings } from '../settle-standings';
import type { When } from '../when';
import { AccountGoneError } from './account-gone-error';

const TABLES = ['trash', ...STANDINGS_TABLES, ...RECORD_KINDS] as const;
type TableName = (typeof TABLES)[number];

/** What belonged to an account that was merged since comes back to the one that stayed. */
async function putBack(entry: TrashEntry, change: Change): Promise<void> {
  const merges = await book.merges.toArray();
  const rows = entry.rows.map(({ table, row }) => ({ table, row: namingKept(row as { id: string }, merges) }));
  const own = new Set(rows.flatMap(({ table, row }) => (table === 'accounts' ? [Reflect.get(row, 'id')] : [])));
  const owners = rows.map(({ row }): unknown => Reflect.get(row, 'accountId'));
  const needed = [...new Set(owners)].filter((id) => typeof id === 'string').filter((id) => !own.has(id));
  if ((await book.accounts.bulkGet(needed)).includes(undefined)) throw new AccountGoneError();
  for (const { table, row } of rows) {
    const { keyPath } = book.table(table).schema.primKey;
    if (await book.table(table).get(Reflect.get(row, String(keyPath)))) {
      // Another vault opens nothing of this one.
      if (Reflect.get(row, 'key') === VAULT) throw new ChangedSinceError();
      // Whatever stands there by now is newer.
      continue;
    }
    const { parentId, ...alone } = row as { parentId?: string };
    const hasParent = parentId !== undefined && (await book.accounts.get(parentId)) !== undefined;
    await change.put(table as TableName, hasParent ? row : alone);
  }
}

/** What lost its parent or superior gets them back, unless somebody has given it another one since. */
async function mend({ changed }: TrashEntry, change: Change): Promise<void> {
  for (const { table, key, before, after } of changed) {
    try {
      await change.put(table as TableName, mergeEdit(after, before, await book.table(table).get(key)));
    } catch (error) {
      if (!(error instanceof EditedElsewhereError)) throw error;
    }
  }
}

/**
 * Brings back what was deleted with all that went with it. Rejects with AccountGoneError where it belongs to an account that is
 * gone, and with ChangedSinceError where it is no longer in the trash, or is a vault beside which there is another one by now.
 */
export function bringBack(id: string, { today }: When) {
  let haveCustomersChanged = false;
  const bring = async (change: Change) => {
    const entry = await book.trash.get(id);
    if (!entry) throw new ChangedSinceError();
    haveCustomersChanged =
      entry.rows.some(({ table, row }) => table === 'ledgerBlocks' || (table === 'accounts' && 'parentId' in row)) ||
      entry.changed.some(({ table }) => table === 'accounts');
    await putBack(entry, change);
    await mend(entry, change);
    await change.remove('trash', id);
  };
  const settle = async () => {
    if (haveCustomersChanged) await settleStandings(Temporal.PlainDate.from(today));
  };
  return writeUndoably(TABLES, bring, { settle });
}
