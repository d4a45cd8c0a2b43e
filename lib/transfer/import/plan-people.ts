import { addressKey } from '../../domain/identify/address';
import { companyDomain } from '../../domain/identify/company-domain';
import { isRoleAddress } from '../../domain/identify/role-address';
import { movedTo, reportingToNobody } from '../../domain/people/move';
import type { Person } from '../../domain/records/person';
import { mergeTexts } from '../../domain/words/merge-texts';
import { plainName } from '../../domain/words/plain-name';
import { makeAccountNames } from './account-names';
import { countLines } from './count-lines';
import type { Lines } from './line';
import { linkManagers } from './link-managers';
import { makePeopleFinder } from './people-finder';
import { type PersonLine, readPersonLine } from './person-line';
import { type BookContents, type ImportPlan, noRecords, type PlanSettings } from './plan';
import { LineRefused, type Refusal, readOrRefuse } from './refusal';

/**
 * Returns what taking in a list of people would do. A line belongs to the person of its address, else of its name within the
 * account, else it is a new one. Who stands at another account now has moved: the old one is kept as a former account. Somebody new
 * without any firm is asked about, by the domain of their address or else their name; where such people are customers themselves
 * (`areCustomers`), they get an account of their name.
 */
export function planPeople(lines: Lines, book: BookContents, settings: PlanSettings, areCustomers = false): ImportPlan {
  const refused: Refusal[] = [];
  const names = makeAccountNames(book.accounts, settings, 'prospect');
  const read = [...lines].flatMap(
    (line) => readOrRefuse(line.line, refused, () => readPersonLine(line, names, settings)) ?? [],
  );
  const ownAccount = (line: PersonLine) => {
    if (line.name === undefined) return undefined;
    return areCustomers ? names.find(line.name) : names.ask(domainOf(line) ?? line.name);
  };
  const plan = planReadPeople(inOrder(withoutShared(read, settings.notes)), refused, book, {
    ...settings,
    areCustomers,
    ownAccount,
  });
  // A company is created for the people that come in, and not for lines that stay out.
  const inUse = new Set([
    ...plan.records.people.map((person) => person.accountId),
    ...book.accounts.map(({ id }) => id),
  ]);
  const accounts = names.records().filter(({ id }) => inUse.has(id));
  const isNew = (id: string) => book.accounts.every((account) => account.id !== id);
  for (const { id } of accounts) if (isNew(id)) settings.notes?.add('newAccounts');
  return { ...plan, names: names.open(), records: { ...plan.records, accounts } };
}

/**
 * Whom a line means must not hang on where it stands in the file: lines that can stand for somebody new come before those that only
 * find somebody, and those without an address, which mean whoever bears the name, after all that bear one.
 */
function inOrder(lines: readonly PersonLine[]): PersonLine[] {
  const rank = (line: PersonLine) => (line.emails.length === 0 ? 2 : standsAlone(line) ? 0 : 1);
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

/** A line that can stand for somebody new; any other only finds somebody. */
const standsAlone = ({ name, accountId, likelyAccountId }: PersonLine) =>
  name !== undefined && (accountId ?? likelyAccountId) !== undefined;

/** With the account of somebody who has no firm; undefined where there is none. Throws a LineRefused where that has to be asked. */
type PeopleSettings = PlanSettings & { areCustomers: boolean; ownAccount: (line: PersonLine) => string | undefined };

/** A mailbox such as info@ that stands beside several names is nobody's own: those lines come in without it, and it is told. */
function withoutShared(lines: readonly PersonLine[], notes: PlanSettings['notes']): PersonLine[] {
  const names = new Map<string, Set<string>>();
  for (const { name, emails } of lines) {
    if (name === undefined) continue;
    for (const key of emails.filter(isRoleAddress).map(addressKey))
      names.set(key, (names.get(key) ?? new Set()).add(plainName(name)));
  }
  const isShared = (email: string) => (names.get(addressKey(email))?.size ?? 0) > 1;
  return lines.map((line) => {
    const shared = standsAlone(line) ? line.emails.filter(isShared) : [];
    for (const email of shared) notes?.addOddCell('email', line.line, email);
    return shared.length === 0 ? line : { ...line, emails: line.emails.filter((email) => !shared.includes(email)) };
  });
}

/** The domain of a firm in somebody's addresses. */
function domainOf({ emails }: PersonLine): string | undefined {
  const answers = emails.map((email) => companyDomain(email));
  return answers.flatMap((answer) => ('domain' in answer ? [answer.domain] : []))[0];
}

/** Adds up the lines; each is known by what the book and those before it say. */
function planReadPeople(
  lines: readonly PersonLine[],
  refusedBefore: readonly Refusal[],
  book: BookContents,
  settings: PeopleSettings,
): ImportPlan {
  const drafts = new Map<string, Person>(book.people.map((person) => [person.id, person]));
  const recordOfLine = new Map<number, string>();
  const bears = Map.groupBy(
    lines.flatMap(({ emails }) => [...new Set(emails.map(addressKey))]),
    (key) => key,
  );
  const refused: Refusal[] = [];
  const finder = makePeopleFinder(book.people);
  const saidBefore = new Map<string, PersonLine>();
  for (const read of lines) {
    readOrRefuse(read.line, refused, () => {
      const found = finder.find(read);
      const line = found === undefined ? atOwnAccount(read, settings) : read;
      const id = found ?? finder.find(line);
      if (id === undefined && line !== read && (settings.areCustomers || domainOf(line) === undefined))
        settings.notes?.add('privatePeople');
      const before = id === undefined ? newPerson(line, settings) : drafts.get(id);
      if (!before) throw new LineRefused('noSuchPerson', { text: line.name ?? '' });
      refuseContradiction(line, saidBefore.get(before.id));
      const said = saidBefore.get(before.id);
      const name = said?.name ?? line.name;
      const accountId = said?.accountId ?? line.accountId;
      saidBefore.set(before.id, {
        ...line,
        ...said,
        ...(name !== undefined && { name }),
        ...(accountId && { accountId }),
      });
      // By an address that a line gives to somebody without standing for them, no other line is to be known.
      const emails = line.emails.filter((email) => standsAlone(line) || bears.get(addressKey(email))?.length === 1);
      const person = merge(before, { ...line, emails }, settings);
      drafts.set(person.id, person);
      finder.remember(person);
      recordOfLine.set(line.line, person.id);
    });
  }
  const freed = freeReports(book, drafts);
  linkManagers(lines, drafts, recordOfLine, settings.notes);
  const asInFile = new Map([...recordOfLine].sort(([one], [other]) => one - other));
  const { counts, outcomes, records } = countLines(book.people, drafts, asInFile, settings.now);
  const named = new Set(recordOfLine.values());
  const unnamed = freed.flatMap((id) => (named.has(id) ? [] : (drafts.get(id) ?? [])));
  const people = [...records, ...unnamed.map((person) => ({ ...person, updatedAt: settings.now }))];
  const birthdays = lines.flatMap(({ line, birthday }) => {
    const personId = recordOfLine.get(line);
    return personId && birthday ? { personId, ...birthday } : [];
  });
  return {
    ...counts,
    outcomes,
    refused: [...refusedBefore, ...refused],
    ...(birthdays.length > 0 && { birthdays }),
    records: { ...noRecords(), people },
  };
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

/** A line of somebody without a firm at the account of their own name, where such people are customers. */
function atOwnAccount(line: PersonLine, { ownAccount }: PeopleSettings): PersonLine {
  const accountId = line.accountId ?? line.likelyAccountId ?? ownAccount(line);
  return accountId === undefined || accountId === (line.accountId ?? line.likelyAccountId)
    ? line
    : { ...line, accountId };
}

function newPerson(line: PersonLine, { newId, now }: PlanSettings): Person {
  const accountId = line.accountId ?? line.likelyAccountId;
  if (accountId === undefined) throw new LineRefused('missing', { field: 'account' });
  if (line.name === undefined) throw new LineRefused('missing', { field: 'name' });
  return {
    id: newId(),
    accountId,
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
  const here = line.accountId === undefined ? person : movedTo(person, line.accountId, today);
  return {
    ...here,
    // One name in two spellings would else turn with each import.
    ...(line.name && plainName(line.name) !== plainName(person.name) && { name: line.name }),
    ...(line.title && { title: line.title }),
    emails: mergeTexts(person.emails, newEmails),
    phones: mergeTexts(person.phones, line.phones),
    group: { ...here.group, ...line.group, knownBy: mergeTexts(here.group.knownBy, line.knownBy).slice(0, 20) },
    formerAccounts: withFormer(here.formerAccounts, line.formerAccounts),
  };
}

/** The newest first. */
function withFormer(old: Person['formerAccounts'], given: Person['formerAccounts']): Person['formerAccounts'] {
  const fresh = given.filter((one) => !old.some(({ accountId }) => accountId === one.accountId));
  if (fresh.length === 0) return old;
  return [...old, ...fresh].toSorted((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0)).slice(0, 20);
}

/** Nobody reports any more to somebody who has moved away from them; returns the ids of those who did. */
function freeReports(book: BookContents, drafts: Map<string, Person>): string[] {
  const left = new Map(
    book.people.filter(({ id, accountId }) => drafts.get(id)?.accountId !== accountId).map((one) => [one.id, one]),
  );
  if (left.size === 0) return [];
  const freed = [...drafts.values()].filter(
    ({ group: { reportsToId = '' }, accountId }) => left.get(reportsToId)?.accountId === accountId,
  );
  for (const colleague of freed) drafts.set(colleague.id, reportingToNobody(colleague));
  return freed.map(({ id }) => id);
}
