import { exactAddress } from '../../domain/identify/address';
import { Person } from '../../domain/records/person';
import { personRow } from '../rows';
import { book } from '../schema';
import { writeUndoably } from './change';
import { mergeEdit } from './merge-edit';
import { refuseUnrecorded } from './unrecorded';
import type { When } from './when';

/**
 * Saves a person; rejects with a ZodError, and writes nothing, when they break their schema. What a form made of the person that
 * it was `opened` on is put into the person as they stand now; rejects with EditedElsewhereError where that cannot be.
 */
export async function savePerson(person: Person, when: When, opened?: Person) {
  const edited = Person.parse({ ...person, updatedAt: when.now });
  await refuseUnrecorded(edited, opened);
  return writeUndoably(['people'], async (change) => {
    const now = opened && Person.safeParse(await book.people.get(person.id)).data;
    const saved = opened ? mergeEdit(opened, edited, now) : edited;
    await change.put('people', personRow({ ...saved, updatedAt: when.now }));
  });
}

/** Returns somebody new at an account by name and address, its host in ASCII; throws a ZodError where that is not enough. */
export function newPerson(given: { accountId: string; name: string; email?: string }, when: When): Person {
  return Person.parse({
    id: crypto.randomUUID(),
    accountId: given.accountId,
    name: given.name,
    emails: given.email ? [exactAddress(given.email) ?? given.email] : [],
    phones: [],
    placeholder: false,
    group: { roles: [], knownBy: [] },
    formerAccounts: [],
    createdAt: when.now,
    updatedAt: when.now,
  });
}
