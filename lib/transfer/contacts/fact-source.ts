import { addressKey } from '../../domain/identify/address';
import { FactSource } from '../../domain/records/fact';
import type { Person } from '../../domain/records/person';
import { plainName } from '../../domain/words/plain-name';
import { LineRefused } from '../import/refusal';

/** Returns where a fact was learned, as a cell: the person's address or name, or a plain name, and a web address below it. */
export function writeSource({ personId, name, url }: FactSource, people: ReadonlyMap<string, Person>): string {
  const person = people.get(personId ?? '');
  return [person ? (person.emails[0] ?? person.name) : name, url].filter(Boolean).join('\n');
}

/** Returns what reads such a cell for a fact of an account: a name is the person's where the account has one of that name. */
export function makeSources(people: readonly Person[]): (text: string, accountId: string) => FactSource {
  const known = people.filter(({ placeholder }) => !placeholder);
  const byName = Map.groupBy(known, ({ accountId, name }) => `${accountId}\n${plainName(name)}`);
  const byAddress = Map.groupBy(
    known.flatMap((person) => person.emails.map((email) => ({ key: addressKey(email), person }))),
    ({ key }) => key,
  );
  return (text, accountId) => {
    const parts = text.split('\n').flatMap((part) => part.trim() || []);
    const url = parts.find((part) => /^https?:\/\/\S+$/i.test(part));
    const name = parts.filter((part) => part !== url).join(' ');
    const [person, ...others] =
      byAddress.get(addressKey(name))?.map((one) => one.person) ?? byName.get(`${accountId}\n${plainName(name)}`) ?? [];
    const who = person && others.length === 0 ? { personId: person.id } : name ? { name } : {};
    const source = FactSource.safeParse({ ...who, ...(url && { url }) });
    if (!source.success) throw new LineRefused('tooLong', { field: 'source', most: 300 });
    return source.data;
  };
}
