import { webAddress } from '../../domain/identify/web-address';
import { Account, tagsIn } from '../../domain/records/account';
import { mergeTexts } from '../../domain/words/merge-texts';
import type { Field } from './heading-names';
import type { Line } from './line';
import { LineRefused } from './refusal';
import { readStatus } from './words';

const asWritten = (cell: string) => cell;

/** Returns the first website of a cell. */
function readWebsite(cell: string): string {
  const [website = ''] = cell.split(/[\s,;|]+/).filter(Boolean);
  if (!webAddress(website)) throw new LineRefused('notADomain', { text: cell });
  return website;
}

/** What a list of accounts says of an account in columns named like the account's own fields, and how a cell of each is read. */
const READERS = {
  industry: asWritten,
  market: asWritten,
  place: asWritten,
  status: readStatus,
  kam: asWritten,
  website: readWebsite,
  tags: tagsIn,
} satisfies { [Name in keyof Account]?: (cell: string) => Account[Name] };

type Detail = keyof typeof READERS;
/** What a line says of an account; what it leaves open is not there. */
export type AccountDetails = Partial<Pick<Account, Detail>>;

/** The columns in which an account's details stand. */
export const ACCOUNT_DETAILS = Object.keys(READERS) as readonly Detail[];

/** Where somebody's name stands. */
export const NAMED = ['name', 'firstName', 'lastName'] as const;

/** Whom to ask for at an account, where a list of accounts names them in the same line. */
export const OF_CONTACT: readonly Field[] = [...NAMED, 'email', 'phone', 'title', 'function'];

/** Returns the details that the cells of a line hold; one that cannot be read is left out and counted. */
export function readDetails(line: Pick<Line, 'optional'>): AccountDetails {
  const read = ACCOUNT_DETAILS.flatMap((name) => {
    const value = line.optional(name, (text) => asKept(name, READERS[name](text)));
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(read);
}

/** Returns the details that an account has once a line was taken in: a list grows, anything else is as the line says. */
export function mergeDetails(account: Account, given: AccountDetails): AccountDetails {
  const merged = Object.entries(given).map(([name, value]: [string, unknown]) => {
    const before: unknown = Reflect.get(account, name);
    return [name, Array.isArray(value) ? mergeTexts(Array.isArray(before) ? before : [], value) : value];
  });
  return Object.fromEntries(merged);
}

/** Returns a detail as the account's schema has it. */
function asKept(name: Detail, value: unknown): unknown {
  const checked = Account.shape[name].safeParse(value);
  if (checked.success) return checked.data;
  const most = checked.error.issues.map((issue) => (issue.code === 'too_big' ? Number(issue.maximum) : undefined));
  throw new LineRefused('tooLong', { field: name, most: most[0] ?? 0 });
}
