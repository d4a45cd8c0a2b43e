import { addressKey } from '../../domain/identify/address';
import type { Person } from '../../domain/records/person';
import { plainName } from '../../domain/words/plain-name';
import type { PersonLine } from './person-line';
import { LineRefused } from './refusal';

/**
 * Returns a finder of people by any of their addresses, else by name within the account: `find` returns an id, undefined for
 * somebody new, or throws LineRefused `severalPeople`; `remember` makes a person of an earlier line known to it.
 */
export function makePeopleFinder(people: readonly Person[]) {
  const byAddress = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const remember = (person: Person) => {
    for (const email of person.emails) enter(byAddress, addressKey(email), person.id);
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
  const named = ({ accountId, name }: PersonLine) =>
    (accountId && name && byName.get(nameAt(accountId, name))) || new Set<string>();
  return { find, remember };
}

function nameAt(accountId: string, name: string): string {
  return `${accountId}\n${plainName(name)}`;
}

function enter(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id));
}
