import { Account } from '../../domain/records/account';
import { accountRow } from '../rows';
import { book } from '../schema';
import { type Change, writeUndoably } from './change';
import { mergeEdit } from './merge-edit';
import { giveOver, OWNED } from './programme/give-over';
import { STANDINGS_TABLES, settleStandings } from './settle-standings';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/**
 * Saves an account; rejects with a ZodError, and writes nothing, when it breaks its schema. What a form made of the account
 * that it was `opened` on is put into the account as it stands now; rejects with EditedElsewhereError where that cannot be. Where
 * it belongs to another group than before, shares and classes follow at once: a group counts as one customer.
 */
export async function saveAccount(account: Account, when: When, opened?: Account) {
  const edited = Account.parse({ ...account, updatedAt: when.now });
  await refuseUnrecorded(edited, opened);
  let isElsewhere = false;
  const save = async (change: Change) => {
    const before = await book.accounts.get(account.id);
    const now = opened && Account.safeParse(before).data;
    const saved = opened ? mergeEdit(opened, edited, now) : edited;
    const row = accountRow({ ...saved, updatedAt: when.now });
    isElsewhere = before?.parentId !== row.parentId;
    await change.put('accounts', row);
    if (before) await giveOver([before], [row], change);
  };
  const settle = async () => {
    if (isElsewhere) await settleStandings(Temporal.PlainDate.from(when.today));
  };
  return writeUndoably([...STANDINGS_TABLES, ...OWNED], save, { settle });
}
