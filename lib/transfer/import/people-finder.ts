import { addressKey } from '../../domain/identify/address';
import type { Person } from '../../domain/records/person';
import { plainName } from '../../domain/words/plain-name';
import type { PersonLine } from './person-line';
import { LineRefused } from './refusal';

/**
 * Returns a finder of people by any of their addresses, else by name within the account, where the line or the person has no
 * address: two with different ones are never taken for one. `find` returns an id, undefined for somebody new, or throws LineRefused
 * `severalPeople`; `remember` makes a person known as an earlier line left them, and no longer by the name and account of before.
 */
export function makePeopleFinder(people: readonly Person[]) {
  const byAddress = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const withAddress = new Set<string>();
  const nameOf = new Map<string, string>();
  const remember = (person: Person) => {
    for (const email of person.emails) enter(byAddress, addressKey(email), person.id);
    if (person.emails.length > 0) withAddress.add(person.id);
    byName.get(nameOf.get(person.id) ?? '')?.delete(person.id);
    nameOf.set(person.id, nameAt(person.accountId, person.name));
    enter(byName, nameAt(person.accountId, person.name), person.id);
  };
  people.forEach(remember);

  const find = (line: PersonLine): string | undefined => {
    const byEmail = new Set(line.emails.flatMap((email) => [...(byAddress.get(addressKey(email)) ?? [])]));
    const found = byEmail.size > 0 ? byEmail : named(line);
    if (found.size > 1)
      throw new LineRefused('severalPeople', { text: line.name ?? line.emails[0] ?? '', count: found.size });
    return [...found][0];
  };
  const named = ({ accountId, name, emails }: PersonLine) => {
    const found = (accountId && name && byName.get(nameAt(accountId, name))) || new Set<string>();
    return emails.length === 0 ? found : found.difference(withAddress);
  };
  return { find, remember };
}

function nameAt(accountId: string, name: string): string {
  return `${accountId}\n${plainName(name)}`;
}

function enter(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id));
}
