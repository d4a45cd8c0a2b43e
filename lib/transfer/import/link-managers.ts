import { addressKey } from '../../domain/identify/address';
import type { Person } from '../../domain/records/person';
import { plainName } from '../../domain/words/plain-name';
import { readOptional } from './line';
import type { Notes } from './notes';
import type { PersonLine } from './person-line';
import { LineRefused } from './refusal';

/**
 * Sets in the drafts whom the people of the lines report to: somebody of the same account, by address or name, of the book or
 * of any line. Who is nobody, or not one person, is left out and counted.
 */
export function linkManagers(
  lines: readonly PersonLine[],
  drafts: Map<string, Person>,
  recordOfLine: ReadonlyMap<number, string>,
  notes: Notes | undefined,
): void {
  const byAccount = Map.groupBy(drafts.values(), (person) => person.accountId);
  for (const line of lines) {
    const person = drafts.get(recordOfLine.get(line.line) ?? '');
    const text = line.reportsTo;
    if (!person || !text) continue;
    const link = () => {
      const colleagues = (byAccount.get(person.accountId) ?? []).filter((other) => other.id !== person.id);
      const found = colleagues.filter((other) => isMeant(other, text));
      const [manager, ...others] = found;
      if (!manager) throw new LineRefused('noSuchPerson', { text });
      if (others.length > 0) throw new LineRefused('severalPeople', { text, count: found.length });
      drafts.set(person.id, { ...person, group: { ...person.group, reportsToId: manager.id } });
    };
    readOptional({ field: 'reportsTo', line: line.line, text }, link, notes);
  }
}

function isMeant(person: Person, text: string): boolean {
  const isAddress = text.includes('@') && person.emails.some((email) => addressKey(email) === addressKey(text));
  return isAddress || plainName(person.name) === plainName(text);
}
