import { Account } from '../../domain/account';
import { accountRow } from '../rows';
import { writeUndoably } from './change';
import type { When } from './when';

/** Saves an account; rejects with a ZodError, and writes nothing, when it breaks its schema. */
export function saveAccount(account: Account, when: When) {
  const row = accountRow(Account.parse({ ...account, updatedAt: when.now }));
  return writeUndoably(['accounts'], (change) => change.put('accounts', row));
}
