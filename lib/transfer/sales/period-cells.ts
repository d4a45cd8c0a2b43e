import { isDate } from '../cells/read-date';
import { isAmount } from '../cells/read-number';
import { isOfWeeks, numberedWeek, weekIn } from '../cells/weeks';
import type { Table } from '../csv/table';
import { fieldsOfHeading } from '../import/fields-of-heading';
import { foldHeading } from '../import/heading-names';
import type { Notes } from '../import/notes';
import { type SaidOfMonths, yearAbove } from './month-columns';
import { dayOf, halfIn, monthIn, quarterIn, yearIn } from './period-headings';
import { isTotal, subjectOf } from './sales-words';

/** What a heading says that stands below it, the shortest first: of two such columns the shorter periods count. */
const SPANS = ['week', 'month', 'quarter', 'half', 'period', 'year'] as const;
type Span = (typeof SPANS)[number];

/** Folded headings. A year alone must be that of the sales: that a company was founded in is no day of them. */
const SPAN_WORDS: readonly (readonly [RegExp, Span])[] = [
  [/quart|kvartal|kwartaal|negyedev|^(?:q|qtr|ne|nev|kv)$/, 'quarter'],
  [/halbjahr|halfyear|felev|halvar|halfjaar/, 'half'],
  [/month|monat|honap|maned|maand|^ho$/, 'month'],
  [/period|idoszak|zeitraum|tidsrom|tydperk/, 'period'],
  [
    /^(?:(?:geschafts|wirtschafts|kalender|umsatz)?jahr|(?:fiscal|financial|calendar|business|sales)?year|(?:uzleti|gazdasagi|penzugyi)?ev|(?:regnskaps|kalender)?ar|(?:boek|kalender|finansiele)?jaar|fy)$/,
    'year',
  ],
];
const spanOf = (heading: string): Span | undefined => {
  const folded = foldHeading(heading);
  return isOfWeeks(heading, folded) ? 'week' : SPAN_WORDS.find(([words]) => words.test(folded))?.[1];
};

const LOOKED_AT = 200;
const YEAR = /^(20\d{2})\.?$/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/**
 * Returns a table of sales whose rows name a week, a month, a quarter, half a year or a year with the first day of it in that cell; any other
 * table as it is, and one that has days of its own. The year may stand in a column beside it, else it is the one that is said or
 * stands above the table; `asksYear` where there is none. A year that stands beside parts of it, with the same names, is their sum.
 */
export function withDaysOfPeriods(table: Table, notes: Notes, said: SaidOfMonths): { table: Table; asksYear: boolean } {
  const year = said.year ?? yearAbove(table);
  const found = columnOfPeriods(table, said, year);
  const asksYear =
    year === said.year && !columnOfPeriods(table, said, undefined) && !!columnOfPeriods(table, said, '2000');
  if (!found) return { table, asksYear };
  const { place, dayIn } = found;
  const isSum = sumsOfParts(table, place);
  const rows = table.rows.flatMap((row) => {
    const day = dayIn(row.cells);
    if (!day) return [row];
    notes.add(isSum(row.cells) ? 'totals' : 'periodDates');
    return isSum(row.cells) ? [] : [{ ...row, cells: row.cells.with(place, day) }];
  });
  const isNamed = fieldsOfHeading(table.headings[place] ?? '').has('date');
  return {
    table: { ...table, headings: isNamed ? table.headings : table.headings.with(place, 'date'), rows },
    asksYear,
  };
}

/** The column that names the periods of the sales, and what day a row of it has; undefined where there is none. */
function columnOfPeriods({ headings, rows }: Table, { choices = {} }: SaidOfMonths, year: string | undefined) {
  const looked = rows.slice(0, LOOKED_AT);
  const areMostly = (place: number, fits: (cell: string, cells: readonly string[]) => boolean) => {
    const filled = looked.filter(({ cells }) => cells[place]);
    return (
      filled.length > 0 && filled.filter(({ cells }) => fits(cells[place] ?? '', cells)).length >= filled.length / 2
    );
  };
  const isSaid = Object.values(choices).includes('date');
  const isFree = (place: number) => (isSaid ? choices[place] === 'date' : choices[place] === undefined);
  const spans = headings.map(
    (heading, place) => spanOf(heading) ?? (isFree(place) && (isSaid || isOfDays(heading)) ? 'period' : undefined),
  );
  if (!isSaid && headings.some((heading, place) => isFree(place) && isOfDays(heading) && areMostly(place, isDate)))
    return undefined;
  const years = spans.findIndex((span, place) => span === 'year' && areMostly(place, (cell) => YEAR.test(cell)));
  const found = headings.flatMap((heading, place) => {
    const span = spans[place];
    if (!isFree(place) || (!span && (fieldsOfHeading(heading).size > 0 || subjectOf(heading)))) return [];
    const dayIn = (cells: readonly string[]) =>
      dayOfCell(cells[place] ?? '', span, (place !== years && YEAR.exec(cells[years] ?? '')?.[1]) || year);
    const hasAmounts = headings.some((_, other) => other !== place && other !== years && areMostly(other, isAmount));
    const rank = span ? SPANS.indexOf(span) : SPANS.length;
    return hasAmounts && areMostly(place, (_, cells) => dayIn(cells) !== undefined) ? [{ place, dayIn, rank }] : [];
  });
  return found.sort((a, b) => a.rank - b.rank)[0];
}

const isOfDays = (heading: string) => fieldsOfHeading(heading).has('date') || subjectOf(heading) === 'date';

/** The first day of the period that a cell names, whatever stands over it; figures alone are of what the heading says. */
function dayOfCell(cell: string, span: Span | undefined, year: string | undefined): string | undefined {
  if (cell.length > 40 || isDate(cell) || isTotal(cell)) return undefined;
  return (
    (span && span !== 'year' ? numberedDay(cell, span, year) : undefined) ??
    weekIn(cell, year, span === 'week') ??
    (span === 'week' ? undefined : monthIn(cell, year)) ??
    quarterIn(cell, year) ??
    halfIn(cell, year) ??
    (span && yearIn(cell))
  );
}

/** "1/2026", "2026-01", "I/26", "202601", "2026-M03", and "3" of the year given. */
function numberedDay(cell: string, span: Span, year: string | undefined): string | undefined {
  if (span === 'week') return numberedWeek(cell, year);
  const text = cell.trim().toLowerCase().replace(/\.$/, '');
  const [, full, behind] = /^(20\d{2})(?:\s?[./-]\s?|\s)?[mp]?(\d{1,3}|i{1,3}|iv)$/.exec(text) ?? [];
  const [, ahead, last] = /^[mp]?(\d{1,3}|i{1,3}|iv)\s?[./-]\s?(20\d{2}|\d{2})$/.exec(text) ?? [];
  const [alone] = /^(?:\d{1,3}|i{1,3}|iv)$/.exec(text) ?? [];
  const number = behind ?? ahead ?? alone;
  const said = full ?? (last?.length === 2 ? `20${last}` : last) ?? year;
  if (!number || !said) return undefined;
  const months = span === 'quarter' ? 3 : span === 'half' ? 6 : 1;
  const at = ROMAN.includes(number) ? ROMAN.indexOf(number) + 1 : Number(number);
  return at >= 1 ? dayOf(said, (at - 1) * months + 1) : undefined;
}

/** Whether the cell of a row is a year whose parts stand in other rows with the same names: their sum. */
function sumsOfParts({ rows }: Table, place: number): (cells: readonly string[]) => boolean {
  const yearOf = (cell = '') => /20\d{2}/.exec(cell)?.[0];
  const named = (cells: readonly string[]) =>
    [yearOf(cells[place]), ...cells.filter((cell, at) => at !== place && !isAmount(cell))].join('\n');
  const isYear = (cells: readonly string[]) => yearIn(cells[place] ?? '') !== undefined;
  if (!rows.some(({ cells }) => isYear(cells))) return () => false;
  const parts = new Set(rows.flatMap(({ cells }) => (cells[place] && !isYear(cells) ? [named(cells)] : [])));
  return (cells) => isYear(cells) && parts.has(named(cells));
}
