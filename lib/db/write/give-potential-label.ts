import { Account, type EnteredLabel } from '../../domain/records/account';
import { accountRow } from '../rows';
import { book } from '../schema';
import { writeUndoably } from './change';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/** Gives an account the label of a potential key account with what shows it; rejects with a ZodError where the account is gone. */
export async function givePotentialLabel(accountId: string, evidence: string, when: When) {
  await refuseUnrecorded({ evidence });
  return writeUndoably(['accounts'], async (change) => {
    const account = Account.parse(await book.accounts.get(accountId));
    const label: EnteredLabel = { label: 'potential', level: 'company', evidence, since: when.today };
    await change.put('accounts', accountRow({ ...account, labels: [...account.labels, label], updatedAt: when.now }));
  });
}
