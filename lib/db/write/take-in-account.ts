import { Account } from '../../domain/records/account';
import { accountRow, personRow } from '../rows';
import { writeUndoably } from './change';
import { type NewPerson, newPerson } from './save-person';
import type { When } from './when';

/** Creates a prospect account together with the people seen on a page, if any; the result is the account's id. */
export function takeInAccount(given: { name: string; domain?: string; people?: NewPerson[] }, when: When) {
  const account = Account.parse({
    id: crypto.randomUUID(),
    name: given.name,
    status: 'prospect',
    aliases: [],
    domains: given.domain ? [given.domain] : [],
    labels: [],
    createdAt: when.now,
    updatedAt: when.now,
  });
  const people = (given.people ?? []).map((person) => newPerson({ accountId: account.id, ...person }, when));
  return writeUndoably(['accounts', 'people'], async (change) => {
    await change.put('accounts', accountRow(account));
    for (const person of people) await change.put('people', personRow(person));
    return account.id;
  });
}
