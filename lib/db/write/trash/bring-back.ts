import type { TrashEntry } from '../../../domain/keeping/trash';
import { RECORD_KINDS } from '../../../domain/records/kinds';
import { book } from '../../schema';
import { type Change, ChangedSinceError, writeUndoably } from '../change';
import { EditedElsewhereError, mergeEdit } from '../merge-edit';
import { AccountGoneError } from './account-gone-error';

const TABLES = ['standings', 'trash', ...RECORD_KINDS] as const;
type TableName = (typeof TABLES)[number];

async function putBack({ rows }: TrashEntry, change: Change): Promise<void> {
  const own = new Set(rows.flatMap(({ table, row }) => (table === 'accounts' ? [Reflect.get(row, 'id')] : [])));
  const owners = rows.map(({ row }): unknown => Reflect.get(row, 'accountId'));
  const needed = [...new Set(owners)].filter((id) => typeof id === 'string').filter((id) => !own.has(id));
  if ((await book.accounts.bulkGet(needed)).includes(undefined)) throw new AccountGoneError();
  for (const { table, row } of rows) {
    const { keyPath } = book.table(table).schema.primKey;
    // Whatever stands there by now is newer.
    if (await book.table(table).get(Reflect.get(row, String(keyPath)))) continue;
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
 * gone, and with ChangedSinceError where it is no longer in the trash.
 */
export function bringBack(id: string) {
  return writeUndoably(TABLES, async (change) => {
    const entry = await book.trash.get(id);
    if (!entry) throw new ChangedSinceError();
    await putBack(entry, change);
    await mend(entry, change);
    await change.remove('trash', id);
  });
}
