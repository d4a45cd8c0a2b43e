import { Person } from '../../domain/records/person';
import { personRow } from '../rows';
import { book } from '../schema';
import { type Change, writeUndoably } from './change';
import type { When } from './when';

/** Nobody reports any more to somebody who is gone. */
async function freeReports(person: Person, change: Change): Promise<void> {
  for (const colleague of await book.people.where({ accountId: person.accountId }).toArray()) {
    if (colleague.group.reportsToId !== person.id) continue;
    const { reportsToId: _gone, ...group } = colleague.group;
    await change.put('people', { ...colleague, group });
  }
}

/** The sealed details of a person. */
const detailsOf = (personId: string) => book.personalDetails.where({ personId }).toArray();

/**
 * Moves somebody to another account: the one they leave stays in their history. What they were in its decision-making group
 * stays behind; what they work in and who of us knows them goes along.
 */
export function movePerson(personId: string, accountId: string, when: When) {
  return writeUndoably(['people', 'personalDetails'], async (change) => {
    const person = Person.parse(await book.people.get(personId));
    if (person.accountId === accountId) return;
    const { function: job, knownBy } = person.group;
    const moved = Person.parse({
      ...person,
      accountId,
      group: { roles: [], knownBy, ...(job && { function: job }) },
      formerAccounts: [{ accountId: person.accountId, until: when.today }, ...person.formerAccounts].slice(0, 20),
      updatedAt: when.now,
    });
    await change.put('people', personRow(moved));
    for (const detail of await detailsOf(personId)) await change.put('personalDetails', { ...detail, accountId });
    await freeReports(person, change);
  });
}

/** Removes a person with their personal details; what was said and sent with them stays with the account. */
export function removePerson(personId: string) {
  return writeUndoably(['people', 'personalDetails'], async (change) => {
    const person = Person.parse(await book.people.get(personId));
    await freeReports(person, change);
    for (const { id } of await detailsOf(personId)) await change.remove('personalDetails', id);
    await change.remove('people', personId);
  });
}
