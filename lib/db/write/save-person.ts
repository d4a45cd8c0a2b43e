import { Person } from '../../domain/person';
import { personRow } from '../rows';
import { writeUndoably } from './change';
import type { When } from './when';

/** Saves a person; rejects with a ZodError, and writes nothing, when they break their schema. */
export function savePerson(person: Person, when: When) {
  const row = personRow(Person.parse({ ...person, updatedAt: when.now }));
  return writeUndoably(['people'], (change) => change.put('people', row));
}

/** Returns somebody new at an account, as far as a page names them; throws a ZodError where that is not enough. */
export function newPerson(given: { accountId: string; name: string; email?: string }, when: When): Person {
  return Person.parse({
    id: crypto.randomUUID(),
    accountId: given.accountId,
    name: given.name,
    emails: given.email ? [given.email.toLowerCase()] : [],
    phones: [],
    placeholder: false,
    group: { roles: [], knownBy: [] },
    formerAccounts: [],
    createdAt: when.now,
    updatedAt: when.now,
  });
}

/** Adds somebody to an account, as far as the page names them; the result is the new person's id. */
export function addPerson(given: { accountId: string; name: string; email?: string }, when: When) {
  const row = personRow(newPerson(given, when));
  return writeUndoably(['people'], async (change) => {
    await change.put('people', row);
    return row.id;
  });
}
