import { addressKey } from '../../domain/identify/address';
import type { Day } from '../../domain/records/day';
import type { Person } from '../../domain/records/person';
import { plainName } from '../../domain/words/plain-name';
import { indexAccounts } from './account-finder';
import { countLines } from './count-lines';
import type { Line } from './line';
import { linkManagers } from './link-managers';
import { mergeTexts } from './merge-texts';
import { makePeopleFinder } from './people-finder';
import { type PersonLine, readPersonLine } from './person-line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { LineRefused, type Refusal, readOrRefuse } from './refusal';

/**
 * Returns what taking in a list of people would do. A line belongs to the person of its address, else of its name within the
 * account, else it is a new one. Who stands at another account now has moved: the old one is kept as a former account.
 */
export function planPeople(lines: readonly Line[], book: BookContents, settings: PlanSettings): ImportPlan {
  const refused: Refusal[] = [];
  const index = indexAccounts(book.accounts);
  const read = lines.flatMap((line) => readOrRefuse(line.line, refused, () => readPersonLine(line, index)) ?? []);
  // Lines that can stand for somebody new come first, so that others find them wherever they stand in the file.
  const standsAlone = (line: PersonLine) => line.name !== undefined && line.accountId !== undefined;
  const sorted = [...read.filter(standsAlone), ...read.filter((line) => !standsAlone(line))];
  return planReadPeople(sorted, refused, book, settings);
}

/** Plans anew without the lines whose manager is missing, as others may hang on them. */
function planReadPeople(
  lines: readonly PersonLine[],
  refusedBefore: readonly Refusal[],
  book: BookContents,
  settings: PlanSettings,
): ImportPlan {
  const drafts = new Map<string, Person>(book.people.map((person) => [person.id, person]));
  const recordOfLine = new Map<number, string>();
  const refused: Refusal[] = [];
  const finder = makePeopleFinder(book.people);
  const saidBefore = new Map<string, PersonLine>();
  for (const line of lines) {
    readOrRefuse(line.line, refused, () => {
      const id = finder.find(line);
      const before = id === undefined ? newPerson(line, settings) : drafts.get(id);
      if (!before) throw new LineRefused('noSuchPerson', { text: line.name ?? '' });
      refuseContradiction(line, saidBefore.get(before.id));
      saidBefore.set(before.id, { ...line, ...saidBefore.get(before.id) });
      const person = merge(before, line, settings);
      drafts.set(person.id, person);
      finder.remember(person);
      recordOfLine.set(line.line, person.id);
    });
  }
  refused.push(...linkManagers(lines, drafts, recordOfLine));
  if (refused.length > 0) {
    const failed = new Set(refused.map((refusal) => refusal.line));
    const rest = lines.filter((line) => !failed.has(line.line));
    return planReadPeople(rest, [...refusedBefore, ...refused], book, settings);
  }
  const { counts, records } = countLines(book.people, drafts, recordOfLine, settings.now);
  return { ...counts, refused: [...refusedBefore], records: { ...noRecords(), people: records } };
}

/** Two names or accounts for one address in one file: it may be a shared mailbox, so nobody is renamed or moved by it. */
function refuseContradiction(line: PersonLine, before: PersonLine | undefined): void {
  if (!before) return;
  const differs = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && plainName(one) !== plainName(other);
  if (differs(line.name, before.name) || differs(line.accountId, before.accountId)) {
    throw new LineRefused('contradiction', { other: before.line });
  }
}

function newPerson(line: PersonLine, { newId, now }: PlanSettings): Person {
  if (line.accountId === undefined) throw new LineRefused('missing', { field: 'account' });
  if (line.name === undefined) throw new LineRefused('missing', { field: 'name' });
  return {
    id: newId(),
    accountId: line.accountId,
    name: line.name,
    emails: [],
    phones: [],
    placeholder: false,
    group: { roles: [], knownBy: [] },
    formerAccounts: [],
    createdAt: now,
    updatedAt: now,
  };
}

function merge(person: Person, line: PersonLine, { today }: PlanSettings): Person {
  const keys = person.emails.map(addressKey);
  const newEmails = line.emails.filter((email) => !keys.includes(addressKey(email)));
  const here = line.accountId === undefined ? person : moveTo(person, line.accountId, today);
  return {
    ...here,
    ...(line.name && { name: line.name }),
    ...(line.title && { title: line.title }),
    emails: mergeTexts(person.emails, newEmails),
    phones: mergeTexts(person.phones, line.phones),
    group: { ...here.group, ...line.group },
  };
}

/** The old account is kept; whom they reported to there no longer counts. */
function moveTo(person: Person, accountId: string, today: Day): Person {
  if (accountId === person.accountId) return person;
  const { reportsToId: _, ...group } = person.group;
  const former = { accountId: person.accountId, until: today };
  return { ...person, accountId, group, formerAccounts: [former, ...person.formerAccounts].slice(0, 20) };
}
