import { OF_ACCOUNT, RECORD_KINDS } from '../../domain/records/kinds';
import { book } from '../schema';
import { type Change, writeUndoably } from './change';
import type { When } from './when';

async function removeRowsOf(accountId: string, change: Change) {
  for (const name of OF_ACCOUNT) {
    const keys = await book.table(name).where('accountId').equals(accountId).primaryKeys();
    for (const key of keys) await change.remove(name, String(key));
  }
  for (const id of await book.rivalries.where('accountIds').equals(accountId).primaryKeys()) {
    await change.remove('rivalries', id);
  }
  await change.remove('standings', accountId);
}

/**
 * Removes an account with its people, dossier, proposals and follow-ups; accounts below it keep standing on their own.
 * Its ledger lines stay in the book's total.
 */
export function removeAccount(accountId: string, { now }: When) {
  return writeUndoably(
    ['standings', ...RECORD_KINDS],
    async (change) => {
      for (const child of await book.accounts.where('parentId').equals(accountId).toArray()) {
        const { parentId: _left, ...alone } = child;
        await change.put('accounts', alone);
      }
      await removeRowsOf(accountId, change);
      await change.remove('accounts', accountId);
    },
    now,
  );
}
