import { exactAddress } from '../../domain/identify/address';
import { importHeadings } from '../../domain/languages/import-headings';
import { Day } from '../../domain/records/day';
import type { BuyingRole, GroupAttributes } from '../../domain/records/decision-making-group';
import { EmailAddress, type Person } from '../../domain/records/person';
import { foldLetters, plainWords } from '../../domain/words/fold';
import { plainName } from '../../domain/words/plain-name';
import { type DayOfYear, readBirthday } from '../cells/read-birthday';
import { readNumber } from '../cells/read-number';
import type { makeAccountNames } from './account-names';
import { type Field, foldHeading } from './heading-names';
import { type Line, readOptional, readText } from './line';
import type { PlanSettings } from './plan';
import { LineRefused } from './refusal';
import { refuseUnrecorded } from './refuse-unrecorded';
import { functionIn, isFunction, readFunction, readRole } from './words';

type AccountNames = ReturnType<typeof makeAccountNames>;

/** What a line of a list of people says; what it leaves open is not there. */
export type PersonLine = {
  line: number;
  name: string | undefined;
  accountId: string | undefined;
  /** The account of the mail's domain, for somebody new of whom the file names no company. */
  likelyAccountId: string | undefined;
  emails: string[];
  phones: string[];
  title: string | undefined;
  birthday: DayOfYear | undefined;
  reportsTo: string | undefined;
  group: Partial<GroupAttributes>;
  knownBy: string[];
  formerAccounts: Person['formerAccounts'];
};

/** The languages whose people say the family's name first. */
const FAMILY_FIRST = ['hu'] as const;
const familyHeadings = new Set(
  FAMILY_FIRST.flatMap((language) => {
    const { firstName, lastName } = importHeadings[language];
    return [...firstName, ...lastName].map(foldHeading);
  }),
);

/** Returns whether a file of people is headed in a language that says the family's name before the given one: "Szabó Gergő". */
export const isFamilyNameFirst = (headings: readonly string[]): boolean =>
  headings.some((heading) => familyHeadings.has(foldHeading(heading)));

/** Somebody has one of each: what else a cell names is left out, and counted. */
const OF_ONE: readonly Field[] = ['account', 'title', 'function'];

/** Returns what a line of a list of people says. Throws a LineRefused where it cannot be read. */
export function readPersonLine(
  line: Line,
  names: AccountNames,
  { notes, isFamilyNameFirst }: Pick<PlanSettings, 'notes' | 'isFamilyNameFirst'>,
): PersonLine {
  const account = readText(line, 'account', 300);
  const written = ownName(readText(line, 'name', 300), account);
  const [first, last] = [readText(line, 'firstName', 150), readText(line, 'lastName', 149)];
  // "Vorname; Name": beside somebody's given name, a name without it is that of the family; "Naam; Van": and the other way round.
  const isFamily = written !== undefined && first !== undefined && !holdsName(written, first);
  const isGiven = written !== undefined && first === undefined && last !== undefined && !holdsName(written, last);
  const given = isGiven ? written : first;
  const family = last ?? (isFamily ? written : undefined);
  const parts = (isFamilyNameFirst ? [family, given] : [given, family]).filter((part) => part !== undefined);
  const emails = line
    .cells('email')
    .flatMap(addressesIn)
    .filter(Boolean)
    .flatMap((text) => readOptional({ field: 'email', line: line.line, text }, () => readEmail(text), notes) ?? []);
  const roles = line.optional('role', readRoles);
  // It belongs under lock, where only the user puts it.
  const birthday = readBirthday(line.cell('birthday'));
  if (birthday) notes?.add('birthdays');
  else if (line.cell('birthday') !== '') notes?.addOddCell('birthday', line.line, line.cell('birthday'));
  // A function that is told in more than its word is what somebody is called, too: "Leiter Einkauf".
  const isTitle = line.isOneColumn('title', 'function');
  const job = isTitle ? functionIn(line.cell('function')) : line.optional('function', readFunction);
  const isOnlyFunction = isTitle && isFunction(line.cell('function'));
  for (const field of OF_ONE) for (const text of line.further(field)) notes?.addOddCell(field, line.line, text);
  const power = line.optional('power', (text) => readWhole(text, 'power', 0, 3));
  const support = line.optional('support', (text) => readWhole(text, 'support', -2, 2));
  return {
    line: line.line,
    name: (isFamily || isGiven ? undefined : written) ?? (parts.length > 0 ? parts.join(' ') : undefined),
    accountId: account && names.find(account),
    likelyAccountId: account ? undefined : emails.map(names.byAddress).find((id) => id !== undefined),
    emails,
    phones: line.cells('phone').map((phone) => phone.slice(0, 60)),
    title: isOnlyFunction ? undefined : line.optional('title', readTitle),
    birthday,
    reportsTo: line.optional('reportsTo', (text) => text.slice(0, 300)),
    knownBy: line.optional('knownBy', readNames) ?? [],
    formerAccounts: line.optional('formerAccounts', (text) => readFormer(text, names)) ?? [],
    group: {
      ...(roles && { roles }),
      ...(job && { function: job }),
      ...(power !== undefined && { power }),
      ...(support !== undefined && { support }),
    },
  };
}

/** The addresses of a cell: alone, several, or each behind its owner's name: "Eva Muster <eva@alba.test>". */
function addressesIn(cell: string): string[] {
  const bracketed = [...cell.matchAll(/<([^<>\s@]+@[^<>\s@]+)>/g)].map(([, address = '']) => address);
  return bracketed.length > 0 ? bracketed : cell.split(/[\s,;|]+/);
}

/** Whether a name holds another, or all words of it however they are spelt: "Eva Mueller" holds "Müller". */
function holdsName(whole: string, part: string): boolean {
  if (` ${plainName(whole)} `.includes(` ${plainName(part)} `)) return true;
  const words = plainWords(whole).map(foldLetters);
  const parts = plainWords(part).map(foldLetters);
  return parts.length > 0 && parts.every((word) => words.includes(word));
}

/** "Otter Ltd, Eva Muster" of Otter Ltd is Eva Muster. */
function ownName(name: string | undefined, account: string | undefined): string | undefined {
  const before = `${account}, `;
  return account && name?.startsWith(before) && name.length > before.length ? name.slice(before.length) : name;
}

/** How somebody is addressed is no job: Outlook calls that a title, too. */
function readTitle(text: string): string {
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|hr|fr|dhr|mev|mnr|fru|frk|úr|asszony)\.?$/i.test(text))
    throw new LineRefused('notAWord', { text });
  return refuseUnrecorded(text.slice(0, 300));
}

const readNames = (text: string) => text.split(/[;|\n]/).flatMap((name) => name.trim().slice(0, 200) || []);

/** One account a line, each behind the day on which somebody left it: "2026-03-01 Alba Kft.". */
function readFormer(text: string, names: AccountNames): Person['formerAccounts'] {
  return text.split('\n').map((entry) => {
    const [, until = '', name = ''] = /^(\d{4}-\d{2}-\d{2})[:,]?\s+(\S.*)$/.exec(entry.trim()) ?? [];
    const accountId = names.idOf(name.trim());
    if (!Day.safeParse(until).success || !accountId) throw new LineRefused('noSuchAccount', { text: entry });
    return { accountId, until };
  });
}

function readEmail(text: string): string {
  const address = exactAddress(text.replace(/^mailto:/i, ''));
  const checked = EmailAddress.safeParse(address);
  if (!checked.success) throw new LineRefused('notAnAddress', { text });
  return checked.data;
}

function readRoles(text: string): BuyingRole[] {
  return [
    ...new Set(
      text
        .split(/[,;|/]/)
        .map((word) => word.trim())
        .filter(Boolean)
        .map(readRole),
    ),
  ];
}

function readWhole(text: string, field: Field, least: number, most: number): number {
  const value = readNumber(text, '.');
  if (!Number.isInteger(value) || value < least || value > most)
    throw new LineRefused('outOfRange', { field, text, least, most });
  return value;
}
