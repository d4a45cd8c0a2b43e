import { weekIn } from '../cells/weeks';
import type { Sheet } from '../csv/sheet';
import { contentsOf } from '../import/contents';
import { importTable } from '../import/import-table';
import type { ImportKind } from '../import/kind';
import { recogniseColumns } from '../import/recognise-columns';
import { periodIn } from './period-headings';
import { isUnsoldSheet } from './sales-words';

/** A sheet of a workbook by its place and what it is called, its kind where that is known, its headings and how many rows it has. */
type RatedSheet = {
  sheet: number;
  kind: ImportKind | undefined;
  lines: number;
  title: string;
  headings: string;
  isPivot: boolean;
};

/**
 * Returns the sheets of a workbook that go in by themselves. The longest of each known kind goes in with those that go on under its
 * headings; of sales, with those of other times ("Feb", "2025"), and none whose name speaks of something else. Names beside amounts are
 * no list of accounts where there is one of sales. Where no kind is known, it is the longest of all. Another list may say the same once more.
 */
export function sheetsThatGoIn(sheets: readonly Sheet[]): readonly RatedSheet[] {
  const longestFirst = sheets.map(ratedSheet).sort((a, b) => b.lines - a.lines);
  const known = longestFirst.filter(({ kind, lines }) => kind !== undefined && lines > 0);
  const sold = known.filter(({ kind, title }) => kind === 'ledger' && !isUnsoldSheet(title));
  const likely = known.filter((one) =>
    one.kind === 'ledger' ? sold.includes(one) : !(one.isPivot && sold.length > 0),
  );
  const among = likely.length > 0 ? likely : known;
  if (among.length === 0) return longestFirst.slice(0, 1);
  return [...Map.groupBy(among, ({ kind }) => kind).values()].flatMap(together);
}

/** Returns what a sheet of a workbook is by itself. A pivot of months counts by its rows. */
export function ratedSheet(written: Sheet, sheet: number): RatedSheet {
  const { table, shown } = importTable(written);
  const { kind: likeliest, missing, at } = recogniseColumns(table.headings, {}, table.rows);
  const kind = missing.length === 0 ? likeliest : undefined;
  const isPivot =
    kind === 'accounts' &&
    Object.keys(at).every((field) => field === 'account') &&
    table.headings.some((_, place) => contentsOf(table.rows, place).amounts >= 0.5);
  const headings = table.headings.join('\n');
  return { sheet, kind, lines: shown.rows.length, title: written.name, headings, isPivot };
}

/** The first of some sheets of one kind with those that go on under its headings. */
function together(ofKind: readonly RatedSheet[]): RatedSheet[] {
  const [first] = ofKind;
  return ofKind
    .filter(
      (one) => one === first || (one.headings === first?.headings && (one.kind !== 'ledger' || isOfTime(one.title))),
    )
    .sort((a, b) => a.sheet - b.sheet);
}

/** Whether a sheet is called by a month, quarter, year, week or number alone or beside a word. */
const isOfTime = (name: string): boolean =>
  /^\s*\d+\s*$/.test(name) || periodIn(name, '2000') !== undefined || weekIn(name, '2000', true) !== undefined;
