import { plainLetters } from '../../domain/words/fold';
import { monthOf } from '../cells/month-names';
import { withoutUnit } from '../cells/scale';
import { numberedWeek, weekIn } from '../cells/weeks';
import { isCompared, subjectOf } from './sales-words';

const YEAR = /(?<!\d)20\d{2}(?!\d)/;
const ORDINAL = '(?:st|nd|rd|th|ste|de)?';

/** Parts of a year: with which letters and words they are written, and how many months each has. */
type YearPart = { written: RegExp; months: number };

/** "Q1", "1Q", "1. Quartal", "I. negyedév", "Quarter 1", "1. né."; "T1" is one of three months, too. */
const QUARTER = yearPart('q', '[qt]', 'quartal|quarter|qtr|negyedev|n\\.? ?ev|ne|kvartal|kv|kwartaal', 3);
/** "H1", "1. Halbjahr", "I. félév", "1. halvår". */
const HALF = yearPart('h', 'h', 'halbjahr|half(?: ?year)?|felev|halvar|halfjaar', 6);

function yearPart(letter: string, letters: string, words: string, months: number): YearPart {
  const most = 12 / months;
  const roman = most === 4 ? 'iv|i{1,3}' : 'i{1,2}';
  const number = `([1-${most}]|${roman})`;
  return {
    months,
    written: new RegExp(
      `(?<![a-z\\d])(?:${letters} ?([1-${most}])(?!\\d)|([1-${most}]) ?${letter}(?![a-z])|${number}${ORDINAL}\\.? ?(?:${words})(?![a-z])\\.?|(?:${words})\\.? ?${number}(?![a-z\\d]))`,
    ),
  };
}
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A time by its first day and its length; a week has no month. */
export type Period = { day: string; months: 0 | 1 | 3 | 6 | 12 };

/** Returns the month, quarter, half or year that stands over a column; `year` for a heading that has none. */
export function periodIn(written: string, year: string | undefined): Period | undefined {
  const heading = written.length > 40 ? written : withoutUnit(written);
  const read = [
    { day: monthIn(heading, year), months: 1 },
    { day: quarterIn(heading, year), months: 3 },
    { day: halfIn(heading, year), months: 6 },
    { day: yearIn(heading), months: 12 },
  ] as const;
  const { day, months } = read.find((one) => one.day !== undefined) ?? {};
  return day !== undefined && months !== undefined ? { day, months } : undefined;
}

/**
 * Returns the week that stands over a column: of "KW 12 2026", "W12/26", "12. hét", "Umsatz KW 12"; a bare one with the year given. Where
 * all columns are weeks (`areWeeks`), figures are of one, too.
 */
export function weekOver(heading: string, year: string | undefined, areWeeks: boolean): Period | undefined {
  const words = heading.split(/\s+/);
  const others = words.filter((word) => subjectOf(word) !== 'revenue').join(' ');
  const day =
    weekIn(heading, year, true) ??
    (others === heading ? undefined : weekIn(others, year, true)) ??
    (areWeeks ? numberedWeek(heading, year) : undefined);
  return day === undefined ? undefined : { day, months: 0 };
}

/** Returns whether a time goes from one month to another: "Jan-Mar 2025", "Januar bis März", "Jan.–Feb. 25". */
export const isRange = (heading: string): boolean => heading.length <= 40 && monthsIn(heading).size > 1;

const monthsIn = (heading: string) => new Set(heading.split(/[^\p{L}]+/u).flatMap((word) => monthOf(word) ?? []));

/** A month and its year in figures, or a week and its year; the number of the two. */
const numbered = (heading: string) => {
  const [, first, last] = /^(?:(\d{1,2})[./-]20\d{2}|20\d{2}[./-](\d{1,2}))\.?$/.exec(heading.trim()) ?? [];
  return first ?? last;
};

/** Returns whether a heading is one of weeks: of a number and a year ("02/2025") where another has a number that no month has. */
export function makeWeeks(headings: readonly string[]): (heading: string) => boolean {
  const areWeeks = headings.some((heading) => Number(numbered(heading) ?? 0) > 12);
  return (heading) => areWeeks && numbered(heading) !== undefined;
}

/** Shares, changes and comparisons: "2025 %", "+/- 2025", "Q1 25 vs. Q1 24". */
const COMPARING = /[%‰Δ∆±]|\+ ?\/ ?[-–−]|(?<!\p{L})vs(?!\p{L})/iu;

/** Returns the first day of a quarter: of "Q1 2025", "1. Quartal 2025", "2025 1. né.", "Umsatz Q1/25"; a bare one with the year given. */
export const quarterIn = (heading: string, year: string | undefined) => partIn(heading, year, QUARTER);

/** Returns the first day of half a year: of "H1 2025", "1. Halbjahr 2025", "2025. I. félév"; a bare one with the year given. */
export const halfIn = (heading: string, year: string | undefined) => partIn(heading, year, HALF);

function partIn(heading: string, year: string | undefined, { written, months }: YearPart): string | undefined {
  if (heading.length > 40) return undefined;
  const text = plainLetters(heading).toLowerCase();
  const full = YEAR.exec(text)?.[0];
  const [found, ...numbers] = written.exec(full ? text.replace(full, ' ').replace(/^[\s./-]+/, '') : text) ?? [];
  const number = numbers.find((one) => one !== undefined);
  if (!found || !number) return undefined;
  const rest = text.replace(full ?? '', ' ').replace(found, ' ');
  const short = full ? undefined : /(?<!\d)\d{2}(?!\d)/.exec(rest)?.[0];
  const said = full ?? (short ? `20${short}` : year);
  if (!said || !isOfSales(rest.replace(short ?? '', ' '))) return undefined;
  return dayOf(said, ((ROMAN[number] ?? Number(number)) - 1) * months + 1);
}

/** Returns the first day of a year: of "2025", "Umsatz 2025", "2025. év", "Year 2025". */
export function yearIn(heading: string): string | undefined {
  if (heading.length > 40) return undefined;
  const text = plainLetters(heading).toLowerCase();
  const [year] = YEAR.exec(text) ?? [];
  return year && isOfSales(text.replace(year, ' ')) ? `${year}-01-01` : undefined;
}

/** Pieces, margins and budgets of a time may stand beside what was sold in it. */
function isOfSales(rest: string): boolean {
  if (COMPARING.test(rest) || isCompared(rest)) return false;
  const words = rest
    .replace(/(?<![a-z])(?:year|jahr|ev|ar|aret|jaar|fy|gj)(?![a-z])/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' || (!/\d/.test(words) && subjectOf(words) === 'revenue');
}

/** Returns the first day of a month: of "Jan 2026", "2026. január", "01/2026", "2026-01", "Mrz. 26", "Umsatz Jan 2026"; a bare month with the year given. */
export function monthIn(heading: string, year: string | undefined): string | undefined {
  const text = heading.trim();
  const figures = /^(\d{1,2})[./-](20\d{2})$/.exec(text) ?? undefined;
  const [, ofFirst, ofLast] = /^(20\d{2})[./-](\d{1,2})(?:\.|-01)?$/.exec(text) ?? [];
  if (figures) return dayOf(figures[2], Number(figures[1]));
  if (ofFirst) return dayOf(ofFirst, Number(ofLast));
  const parts = text.split(/[\s.,/'’_-]+/).filter(Boolean);
  const month = parts.map(monthOf).find((found) => found !== undefined);
  if (month === undefined || parts.length > 3 || monthsIn(text).size > 1 || COMPARING.test(text)) return undefined;
  const said = parts.find((part) => /^20\d{2}$/.test(part)) ?? parts.find((part) => /^\d{2}$/.test(part));
  if (parts.length > (said ? 3 : 1)) return undefined;
  // Pieces, margins and budgets of months may stand beside what was sold in them.
  const rest = parts.filter((part) => part !== said && monthOf(part) === undefined);
  if (rest.length > 0 && !isOfSales(rest.join(' '))) return undefined;
  const full = said === undefined ? year : said.length === 2 ? `20${said}` : said;
  return full && dayOf(full, month);
}

export function dayOf(year = '', month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}-01` : undefined;
}
