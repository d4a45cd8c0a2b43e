import type { Person } from '../../domain/records/person';
import type { Touch } from '../../domain/records/touch';
import { book } from '../schema';
import { latestTouches } from './account-context';

/** Returns every contact of an account, the newest first. */
export function readContacts(accountId: string): Promise<Touch[]> {
  return book.transaction('r', book.touches, () => latestTouches(accountId, Number.POSITIVE_INFINITY));
}

/** Returns everybody of any account who may be called as a reference, or is among `ids`, by their names. */
export async function readReferences(ids: readonly string[]): Promise<Person[]> {
  const found = await book.people.filter(({ id, reference }) => Boolean(reference) || ids.includes(id)).toArray();
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

/** Returns the people of an account by their names. */
export function readPeople(accountId: string): Promise<Person[]> {
  return book.transaction('r', book.people, () => book.people.where('accountId').equals(accountId).sortBy('name'));
}
