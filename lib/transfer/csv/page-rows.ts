import { importWords } from '../../domain/languages/import-words';
import { plainLetters } from '../../domain/words/fold';
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
/** "End of report", "Druckdatum: 1.9.2026", "Erstellt von Eva am 1.9.2026": words alone, before a sign, or with a figure behind them. */
const MARK = new RegExp(`^(?:${anyOf('mark')})(?![\\p{L}\\p{N}])(?:$|\\s*[:*/–-]|.*\\d)`, 'u');
const COUNT = new RegExp(`^(?:(?:${anyOf('count')})\\s*[:=]?\\s*\\d+|\\d+\\s+(?:${anyOf('count')}))$`);
const RIGHTS = /^(?:©|\(c\)|copyright)(?![a-z]).*\d{4}/;
const SIGNS = ':-=_*~#+|';
const RULE = /^:?[-=_*~#+|]{3,}:?$/;
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

/**
 * Returns whether a row belongs to the page that a program has printed and not to its table: the number of a page, the day of
 * printing, the end of the report, how many rows there were, a rule, the headings once more on the next page.
 */
export function isPageRow({ cells }: TableRow, headings: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (filled.every((cell) => RULE.test(cell))) return true;
  if (isHeadings(cells, headings)) return true;
  if (filled.length > thin(headings.length) || filled.some((cell) => cell.length > LONGEST)) return false;
  const texts = filled.map((cell) => plainLetters(cell).trim());
  if (texts.some((text) => NUMBER.test(withoutSigns(text)))) return true;
  const all = texts.join(' ');
  const inner = withoutSigns(all);
  // In a list of one column any text may be a name.
  return headings.length > 1 && (RIGHTS.test(all) || MARK.test(inner) || COUNT.test(inner));
}

/** Two headings at least, and nothing else. */
const isHeadings = (cells: readonly string[], headings: readonly string[]) =>
  headings.filter((heading) => heading !== '').length >= 2 &&
  cells.every((cell, place) => cell === (headings[place] ?? ''));

/** So many rows below a table are looked at. */
export const PAGE_TAIL = 20;

/**
 * Returns those of the last rows of a table that stand alone below it, one cell each, where one of them belongs to the page: a report
 * ends with its name, whose it is and who made it.
 */
export function pageTail(rows: readonly TableRow[], headings: readonly string[]): TableRow[] {
  if (headings.length < 3) return [];
  const from = rows.findLastIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1) + 1;
  const alone = rows.slice(from);
  return alone.some((row) => isPageRow(row, headings)) ? alone : [];
}
