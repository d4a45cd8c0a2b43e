import { Account } from '../../domain/records/account';
import { Person } from '../../domain/records/person';
import { accountRow, personRow } from '../rows';
import { writeUndoably } from './change';
import { refuseUnrecorded } from './unrecorded';

/**
 * Puts a new account into the book together with people of it, if any; the result is the account's id. Rejects with a ZodError,
 * and writes nothing, when one of them breaks its schema.
 */
export async function takeInAccount(account: Account, people: readonly Person[] = []) {
  const rows = {
    account: accountRow(Account.parse(account)),
    people: people.map((one) => personRow(Person.parse(one))),
  };
  await refuseUnrecorded(rows);
  return writeUndoably(['accounts', 'people'], async (change) => {
    await change.put('accounts', rows.account);
    for (const person of rows.people) await change.put('people', person);
    return account.id;
  });
}
