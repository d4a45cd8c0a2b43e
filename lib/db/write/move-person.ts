import { movedTo, reportingToNobody } from '../../domain/people/move';
import { Person } from '../../domain/records/person';
import { personRow } from '../rows';
import { book } from '../schema';
import { type Change, writeUndoably } from './change';
import type { When } from './when';

/** Nobody reports any more to somebody who is gone. */
async function freeReports(person: Person, change: Change): Promise<void> {
  for (const colleague of await book.people.where({ accountId: person.accountId }).toArray()) {
    if (colleague.group.reportsToId !== person.id) continue;
    await change.put('people', reportingToNobody(colleague));
  }
}

/** The sealed details of a person. */
const detailsOf = (personId: string) => book.personalDetails.where({ personId }).toArray();

/** Moves somebody to another account, their personal details too. The `email` that they have there becomes their first. */
export function movePerson(personId: string, accountId: string, when: When, email?: string) {
  return writeUndoably(['people', 'personalDetails'], async (change) => {
    const person = Person.parse(await book.people.get(personId));
    if (person.accountId === accountId) return;
    const emails =
      email === undefined ? person.emails : [...new Set([email.toLowerCase(), ...person.emails])].slice(0, 20);
    const moved = Person.parse({ ...movedTo(person, accountId, when.today), emails, updatedAt: when.now });
    await change.put('people', personRow(moved));
    for (const detail of await detailsOf(personId)) await change.put('personalDetails', { ...detail, accountId });
    await freeReports(person, change);
  });
}

/** Removes a person with their personal details; what was said and sent with them stays with the account. */
export function removePerson(personId: string, { now }: When) {
  return writeUndoably(
    ['people', 'personalDetails'],
    async (change) => {
      const person = Person.parse(await book.people.get(personId));
      await freeReports(person, change);
      for (const { id } of await detailsOf(personId)) await change.remove('personalDetails', id);
      await change.remove('people', personId);
    },
    { deletedAt: now },
  );
}
