import { importWords } from '../../domain/languages/import-words';
import { plainLetters } from '../../domain/words/fold';
import { monthOf } from '../cells/month-names';
import { fieldsOfHeading } from '../import/fields-of-heading';
import type { Field } from '../import/heading-names';
import type { TableRow } from './sheet';

type Word = keyof (typeof importWords)['en']['pages'];

/** The words of all languages as one expression, the longest first. */
const anyOf = (word: Word): string =>
  [...new Set(Object.values(importWords).flatMap(({ pages }) => pages[word].map(plainLetters)))]
    .sort((a, b) => b.length - a.length)
    .join('|');

const [page, of] = [`(?:${anyOf('page')})`, `(?:${anyOf('of')}|/|,)`];
/** "Page 1 of 3", "1. oldal / 3", "1/3. oldal", "1 von 3". */
const NUMBER = new RegExp(
  `^(?:${page}[.:]?\\s*\\d+(?:\\s*${of}\\s*\\d+)?|\\d+\\s*(?:/\\s*\\d+)?[.]?\\s*${page}(?:\\s*${of}?\\s*\\d+)?|\\d+\\s*(?:${anyOf('of')})\\s*\\d+)$`,
);
const COUNT = new RegExp(`^(?:(?:${anyOf('count')})\\s*[:=]\\s*\\d+|\\d+\\s+(?:${anyOf('count')}))$`);
const RIGHTS = /^(?:copyright\s*)?(?:©|\(c\))\s*\d{4}/;
const SIGNS = ':-=_*~#+|';
const RULE = /^:?[-=_*~#+|]{3,}:?$/;

const ENDS = new RegExp(`^(?:${anyOf('ends')})$`);
const LABEL = new RegExp(`^(?:${anyOf('printed')})[:*]?$`);
const OF_DAY = new RegExp(`^(?:${anyOf('printed')}|${anyOf('asOf')})(?![\\p{L}\\p{N}])\\s*[:*/–-]?\\s*(.*)$`, 'u');
const MADE_BY = new RegExp(`^(?:${anyOf('madeBy')})(?:\\s*:\\s*(?=\\S)|\\s(?=.*\\d{4}))(.*)$`);
const NAMED_BY = new RegExp(`^(?:${anyOf('madeBy')})\\s*:`);

/** A day with its whole year; the month in figures or, as is looked up, by its name. */
const DAY =
  /(?<!\d)(?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}|\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2}|\d{1,2}(?:\.|st|nd|rd|th)? (?<behind>\p{L}{3,12})[.,]{0,2} \d{4}|(?<first>\p{L}{3,12})\.? \d{1,2}(?:\.|,|st|nd|rd|th)? \d{4}|\d{4}\.? (?<between>\p{L}{3,12})\.? \d{1,2})(?!\d)/u;
/** A day with a short year, a time of the day, or both. */
const SHORT = /^(?:\d{1,2}[./]\d{1,2}[./]\d{2}(?: |$))?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Where a text names a day with its year; -1 for nowhere. */
function dayIn(text: string): number {
  const found = DAY.exec(text);
  const { behind, first, between } = found?.groups ?? {};
  const month = behind ?? first ?? between;
  return found && (month === undefined || monthOf(month) !== undefined) ? found.index : -1;
}

/** What follows a day with its whole year is no name any more. */
const isMoment = (text: string): boolean => text !== '' && (dayIn(text) === 0 || SHORT.test(text));

/** What ends a list may stand between signs: "*** End of report ***", "(3 rows)". */
const AROUND: ReadonlySet<string> = new Set('-=_*~#|.<>()[] \t');

function withoutSigns(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && AROUND.has(text.charAt(from))) from += 1;
  while (to > from && AROUND.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** A row of a page's head or foot has no more cells than these, and no longer ones. */
const [MOST, LONGEST] = [3, 200];

/** What of a table is looked through for such rows: those with few cells filled, and those that begin like these. */
export const thin = (width: number): number => Math.max(1, Math.min(MOST, width - 1));
export const beginsLikeOne = (cell: string, headings: readonly string[]): boolean =>
  cell !== '' && (cell === headings[0] || (SIGNS.includes(cell.charAt(0)) && RULE.test(cell)));

/** What one cell is for a page: its number, what says by itself that it belongs to it, what a day follows, or that day. */
function partOf(cell: string): 'number' | 'mark' | 'label' | 'day' | undefined {
  const plain = plainLetters(cell).trim();
  const inner = withoutSigns(plain);
  if (NUMBER.test(inner)) return 'number';
  const words = inner.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (ENDS.test(words) || COUNT.test(inner) || RIGHTS.test(plain)) return 'mark';
  if (isMoment(OF_DAY.exec(inner)?.[1] ?? '')) return 'mark';
  const made = MADE_BY.exec(inner)?.[1];
  if (made !== undefined && (NAMED_BY.test(inner) || dayIn(made) >= 0)) return 'mark';
  if (LABEL.test(inner)) return 'label';
  return isMoment(inner) ? 'day' : undefined;
}

/**
 * Returns whether a row belongs to the page that a program has printed and not to its table: the number of a page, the day of
 * printing, the end of the report, how many rows there were, a rule, the headings once more on the next page. Whatever may be a
 * record is none: each of its cells has to be of the page, and a word that begins names ("Per", "Stand") has its day behind it.
 */
export function isPageRow({ cells }: TableRow, headings: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (filled.every((cell) => RULE.test(cell)) || isHeadings(cells, headings)) return true;
  if (filled.length > thin(headings.length) || filled.some((cell) => cell.length > LONGEST)) return false;
  const parts = filled.map(partOf);
  // In a list of one column any text may be a name.
  if (headings.length === 1) return parts[0] === 'number';
  if (parts.includes(undefined)) return false;
  return parts.includes('day') ? parts.includes('label') || parts.includes('number') : !parts.includes('label');
}

/** Two headings at least, and nothing else. */
const isHeadings = (cells: readonly string[], headings: readonly string[]) =>
  headings.filter((heading) => heading !== '').length >= 2 &&
  cells.every((cell, place) => cell === (headings[place] ?? ''));

/** So many rows below a table are looked at. */
export const PAGE_TAIL = 20;

/** A row with nothing but one of these is nobody's. */
const NOBODYS: ReadonlySet<Field> = new Set([
  'date',
  'flaggedOn',
  'revenue',
  'order',
  'currency',
  'productGroup',
  'profit',
]);

/**
 * Returns those of the last rows of a table that stand alone below it, one cell each and behind a blank line or a rule, where one of
 * them belongs to the page: a report ends with its name, whose it is and who made it. What may be somebody's name stays.
 */
export function pageTail(rows: readonly TableRow[], headings: readonly string[]): TableRow[] {
  if (headings.length < 3) return [];
  const from = rows.findLastIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1) + 1;
  const apart = rows.findIndex((row, at) => at >= Math.max(1, from) && isApart(row, rows[at - 1]));
  const alone = apart === -1 ? [] : rows.slice(apart);
  return alone.some((row) => isPageRow(row, headings)) ? alone.filter((row) => isNobodys(row, headings)) : [];
}

/** Behind a blank line, or a rule; what has lines of its own may only look so. */
const isApart = ({ line, cells }: TableRow, before: TableRow | undefined) =>
  cells.some((cell) => RULE.test(cell)) ||
  (before !== undefined && line > before.line + 1 && !before.cells.some((cell) => cell.includes('\n')));

function isNobodys({ cells }: TableRow, headings: readonly string[]): boolean {
  const fields = [...fieldsOfHeading(headings[cells.findIndex((cell) => cell !== '')] ?? '')];
  return fields.length > 0 && fields.every((field) => NOBODYS.has(field));
}
