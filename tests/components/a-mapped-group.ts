import { personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Person } from '../../lib/domain/records/person';
import { aPerson } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';

/** Returns somebody of the full book's account, with what the map shows of them. */
export const somebody = (id: string, name: string, group: Partial<Person['group']>, given: Partial<Person> = {}) =>
  aPerson({ id, accountId: 'k', name, ...given, group: { roles: [], knownBy: [], ...group } });

/** Ágnes leads Gergő, Béla and Nóra; Nóra leads Pál; nobody is known above the open place in finance. */
const group = [
  somebody('b', 'Varga Béla', { roles: ['blocker'], function: 'purchasing', power: 2, support: -2, reportsToId: 'a' }),
  somebody('n', 'Tóth Nóra', { roles: ['gatekeeper'], function: 'HR', power: 2, support: -1, reportsToId: 'a' }),
  somebody('p', 'Kiss Pál', { roles: ['user'], power: 0, support: 0, reportsToId: 'n' }, { title: 'Foreman' }),
  somebody('u', 'Nagy Imre', { reportsToId: 'a' }),
];

/** Puts people into the book, in place of those with the same id. */
export const put = (people: Person[]) => book.people.bulkPut(people.map(personRow));

/** Fills the book with an account whose group shows every kind of support and four shapes of power. */
export async function fillGroup(): Promise<void> {
  await emptyBook();
  await fillBook();
  const gergo = await book.people.get('g');
  if (gergo) await book.people.put({ ...gergo, group: { ...gergo.group, reportsToId: 'a' } });
  await put(group);
}

/** Returns the box of a person on the map. */
export const box = (id: string) => document.querySelector<HTMLElement>(`[data-person="${id}"]`);
