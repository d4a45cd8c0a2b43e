import { isAddress } from '../cells/is-address';
import { monthOf } from '../cells/month-names';
import { isDate } from '../cells/read-date';
import { weekIn } from '../cells/weeks';
import { isKnownHeading } from '../import/fields-of-heading';
import type { Refusal } from '../import/refusal';
import type { Delimiter } from './delimiter';
import { PackedRows } from './packed-rows';
import { beginsLikeOne, isPageRow, PAGE_TAIL, pageTail, thin } from './page-rows';
import { secondTable } from './second-table';
import type { Rows, Sheet, TableRow } from './sheet';
import { unitsIn } from './unit-row';

/** A sheet whose headings are known. */
export type Table = {
  delimiter: Delimiter;
  /** Which of the sheet's rows holds the headings, from 0; null where none does, and all of them are empty. */
  headingRow: number | null;
  /** What stands above the headings: a title, a period, what a program says of its file. */
  above: TableRow[];
  headings: string[];
  /** What one in an amount stands for, where the headings of its months said so: the first of these. */
  monthScale?: string | undefined;
  rows: Rows;
  /** Rows that belong to the page and not to the table: numbers of pages, the day of printing. */
  pageRows: TableRow[];
  /** Rows of another table further down, which has other headings. */
  otherRows: TableRow[];
  /** Lines whose cells cannot be told apart, and why: one refusal each. */
  brokenRows: TableRow[];
  refused: Refusal[];
};

/** Programs write a title, a period or a note above the headings, not a page of them. */
const MOST_ABOVE = 40;
/** Headings behind an open quotation mark swallow the file: so much of them is shown. */
const LONGEST_SHOWN = 100;

/**
 * Returns a sheet as headings and lines. The headings stand in the row that is `said`, else in the first row, or in a later one
 * that holds more that we know and nothing but words; nowhere where the first row is a line like those below it. Cells that are
 * missing at a line's end are empty ones; a line is refused that has more of them than there are headings, or an open quotation
 * mark.
 */
export function tableOf({ rows, delimiter, openQuotes }: Sheet, said?: number | null): Table {
  const headingRow = said === undefined ? headingRowOf(rows) : said;
  const written = headingRow === null ? undefined : rows.at(headingRow);
  const openTo = openQuotes.get(written?.line ?? 0);
  const headings = written
    ? withoutEmptyEnd(openTo === undefined ? written.cells : written.cells.map((cell) => cell.slice(0, LONGEST_SHOWN)))
    : Array.from({ length: widthOf(rows) }, () => '');
  const units = headingRow === null ? undefined : unitsIn(rows.at(headingRow + 1)?.cells ?? []);
  const first = headingRow === null ? firstLineOf(rows) : headingRow + (units ? 2 : 1);
  const above = rows.slice(0, headingRow ?? first);
  const table: Table = {
    delimiter,
    headingRow,
    above,
    headings: headings.map((heading, place) =>
      heading && units?.get(place) ? `${heading} (${units.get(place)})` : heading,
    ),
    rows: [],
    pageRows: [],
    otherRows: [],
    brokenRows: [],
    refused: [],
  };
  if (written && openTo !== undefined) {
    table.brokenRows.push(written);
    table.refused.push({ line: written.line, reason: 'quoteOpen', figures: { to: openTo } });
  }
  const isBroken = (row: TableRow): boolean => {
    const broken = whyBroken(row, headings.length, openQuotes);
    if (!broken) return false;
    table.brokenRows.push(row);
    table.refused.push(broken);
    return true;
  };
  const { end, again } = secondTable(rows, first, headings);
  if (end < rows.length) table.otherRows = rows.slice(end);
  table.pageRows.push(...again);
  const others = new Set([...table.otherRows, ...again].map(({ line }) => line));
  const tail = new Set(pageTail(rows.slice(Math.max(first, end - PAGE_TAIL), end), headings).map(({ line }) => line));
  const isOfPage = (row: TableRow): boolean => {
    const isOne =
      !others.has(row.line) && !openQuotes.has(row.line) && (tail.has(row.line) || isPageRow(row, headings));
    if (isOne) table.pageRows.push(row);
    return isOne;
  };
  if (rows instanceof PackedRows) {
    const behind = rows.behind(first, headings.length, new Set());
    const thinOnes = behind.thinOnes(thin(headings.length), (cell) => beginsLikeOne(cell, headings));
    const pageLines = new Set(thinOnes.filter(isOfPage).map(({ line }) => line));
    const broken = behind
      .oddOnes(headings.length, openQuotes)
      .filter((row) => !pageLines.has(row.line) && !others.has(row.line) && isBroken(row))
      .map(({ line }) => line);
    table.rows = rows.behind(first, headings.length, new Set([...pageLines, ...others, ...broken]));
  } else {
    table.rows = rows.slice(first, end).filter((row) => !others.has(row.line) && !isOfPage(row) && !isBroken(row));
    for (const { cells } of table.rows) while (cells.length < headings.length) cells.push('');
  }
  return table;
}

/** Why the cells of a row cannot be told apart; undefined where they can. */
function whyBroken(
  { line, cells }: TableRow,
  width: number,
  openQuotes: ReadonlyMap<number, number>,
): Refusal | undefined {
  const to = openQuotes.get(line);
  if (to !== undefined) return { line, reason: 'quoteOpen', figures: { to } };
  return cells.slice(width).some((cell) => cell !== '')
    ? { line, reason: 'cellCount', figures: { cells: cells.length, columns: width } }
    : undefined;
}

/** Returns what a spreadsheet calls a column, from 0: A, B ... Z, AA. */
export function columnLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetter(Math.floor(place / 26) - 1) + last;
}

function widthOf(rows: Rows): number {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.findLastIndex((cell) => cell !== '') + 1);
  return width;
}

function headingRowOf(all: Rows): number | null {
  const rows = all.slice(0, MOST_ABOVE + 1);
  const known = rows.slice(0, MOST_ABOVE).map(({ cells }, place) => {
    // "Sales of September" above a table is no heading of a month.
    const isOver = isTitle(cells, rows[place + 1]?.cells) && !isKnownHeading(cells.find((cell) => cell !== '') ?? '');
    return isOver ? 0 : countKnown(cells);
  });
  const first = known[0] ?? 0;
  const best = Math.max(0, ...known);
  const at = known.indexOf(best);
  // One word we know may stand in any line; two beside each other, or one of two, are headings.
  const filled = rows[at]?.cells.filter((cell) => cell !== '').length ?? 0;
  if (best > 0) return best > first && (best >= 2 || filled <= 2) ? at : 0;
  const top = firstLineOf(rows);
  return isLine(rows[top]?.cells ?? []) ? null : top;
}

/** The first row that is no title. */
function firstLineOf(all: Rows): number {
  const rows = all.slice(0, MOST_ABOVE + 1);
  const first = rows.slice(0, MOST_ABOVE).findIndex(({ cells }, place) => !isTitle(cells, rows[place + 1]?.cells));
  return Math.max(0, first);
}

/** One text alone over a wider row is what the table is called. */
const isTitle = (cells: readonly string[], below: readonly string[] = []) =>
  countFilled(cells) === 1 && countFilled(below) !== 1 && below.length > 0;

const countFilled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length;

/** A day or an address is no heading; days side by side are those of a calendar. */
function isLine(cells: readonly string[]): boolean {
  const days = cells.filter(isDate).length;
  return (days > 0 && days <= 2) || cells.some(isAddress);
}

/** How many headings a row holds; none where it holds a figure, a day or an address, too, which no heading is. */
function countKnown(cells: readonly string[]): number {
  if (isLine(cells)) return 0;
  const figures = cells.filter((cell) => /^[-+(\p{Sc}]?\s*\d[\d.,\s\u00a0)]*$|\S@\S/u.test(cell));
  // Years side by side are headings, too.
  const isYears = figures.length > 1 && figures.every((cell) => /^20\d{2}$/.test(cell));
  if (figures.length > 0 && !isYears) return 0;
  return (
    cells.filter((cell) => isKnownHeading(cell) || isMonth(cell) || weekIn(cell, '2020', true)).length + figures.length
  );
}

/** Months that stand side by side are headings, as weeks are, too: "Jan 2026", "2026-01", "01/2026". */
const isMonth = (cell: string) =>
  cell.length < 20 &&
  (/^(?:20\d{2}[-/.](?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[-/.]20\d{2})$/.test(cell) ||
    cell.split(/[\s.]/).some((part) => monthOf(part) !== undefined));

function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
