import { exactAddress } from '../../domain/identify/address';
import { Person } from '../../domain/records/person';
import { personRow } from '../rows';
import { book } from '../schema';
import { writeUndoably } from './change';
import { mergeEdit } from './merge-edit';
import type { When } from './when';

/** What can be said of somebody when they are added; blank is not known. */
export interface NewPerson {
  name: string;
  email?: string;
  title?: string;
  phone?: string;
}

/**
 * Saves a person; rejects with a ZodError, and writes nothing, when they break their schema. What a form made of the person that
 * it was `opened` on is put into the person as they stand now; rejects with EditedElsewhereError where that cannot be.
 */
export async function savePerson(person: Person, when: When, opened?: Person) {
  const edited = Person.parse({ ...person, updatedAt: when.now });
  return writeUndoably(['people'], async (change) => {
    const now = opened && Person.safeParse(await book.people.get(person.id)).data;
    const saved = opened ? mergeEdit(opened, edited, now) : edited;
    await change.put('people', personRow({ ...saved, updatedAt: when.now }));
  });
}

/** Returns somebody new at an account, as far as a page names them, their host in ASCII; throws a ZodError where that is not enough. */
export function newPerson(given: NewPerson & { accountId: string }, when: When): Person {
  const title = given.title?.trim();
  const phone = given.phone?.trim();
  return Person.parse({
    id: crypto.randomUUID(),
    accountId: given.accountId,
    name: given.name,
    emails: given.email ? [exactAddress(given.email) ?? given.email] : [],
    phones: phone ? [phone] : [],
    ...(title && { title }),
    placeholder: false,
    group: { roles: [], knownBy: [] },
    formerAccounts: [],
    createdAt: when.now,
    updatedAt: when.now,
  });
}

/** Adds somebody to an account, as far as the page names them; the result is the new person's id. */
export function addPerson(given: NewPerson & { accountId: string }, when: When) {
  const row = personRow(newPerson(given, when));
  return writeUndoably(['people'], async (change) => {
    await change.put('people', row);
    return row.id;
  });
}
