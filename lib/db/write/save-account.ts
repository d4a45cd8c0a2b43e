import { Account } from '../../domain/records/account';
import { accountRow } from '../rows';
import { book } from '../schema';
import { writeUndoably } from './change';
import { mergeEdit } from './merge-edit';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/**
 * Saves an account; rejects with a ZodError, and writes nothing, when it breaks its schema. What a form made of the account
 * that it was `opened` on is put into the account as it stands now; rejects with EditedElsewhereError where that cannot be.
 */
export async function saveAccount(account: Account, when: When, opened?: Account) {
  const edited = Account.parse({ ...account, updatedAt: when.now });
  await refuseUnrecorded(edited, opened);
  return writeUndoably(['accounts'], async (change) => {
    const now = opened && Account.safeParse(await book.accounts.get(account.id)).data;
    const saved = opened ? mergeEdit(opened, edited, now) : edited;
    await change.put('accounts', accountRow({ ...saved, updatedAt: when.now }));
  });
}
