import { textDigest } from '../../domain/words/text-digest';
import type { DateOrder } from '../cells/read-date';
import type { DecimalSign } from '../cells/read-number';
import type { Encoding } from '../csv/decode';
import type { Sheet, TableRow } from '../csv/sheet';
import { tableOf } from '../csv/table';
import type { SaidWords } from './cell-words';
import type { ColumnChoice, ColumnChoices } from './column-choice';
import { contentsOf } from './contents';
import { foldHeading } from './heading-names';
import type { TableAnswers } from './import-table';
import type { ImportKind } from './kind';
import type { ShownColumn } from './shown-columns';

/** What is kept of how a file was read: the headings, and of the cells nothing but words that were given a meaning. */
export type KeptMapping = SaidOfFile & {
  kind: ImportKind;
  year?: string | undefined;
  hasHeadings: boolean;
  /** What each column was, by its heading. */
  columns: Readonly<Record<string, ColumnChoice>>;
};

/** What the user may have said of a whole file. */
type SaidOfFile = {
  encoding?: Encoding | undefined;
  dates?: DateOrder | undefined;
  decimal?: DecimalSign | undefined;
  currency?: string | undefined;
  vat?: number | undefined;
  isTurned?: boolean | undefined;
  words?: SaidWords | undefined;
};

/** In how many rows headings are looked for. */
const MOST_ABOVE = 40;

/**
 * Returns under which digest the mapping of a file is kept: of its headings or, where it has none, of what its columns hold. Letters
 * beside a-z and what stands between the cells do not count: both may have been read wrongly before the user set it right.
 */
export function mappingDigest(sheet: Sheet, headingRow: number | null): string {
  return headingRow === null ? digestOfShape(sheet) : digestOfRow(sheet.rows.at(headingRow));
}

function digestOfRow(row: TableRow | undefined): string {
  const text = (row?.cells ?? []).join('');
  const plain = text.replace(/[^A-Za-z\d]/g, '').toLowerCase();
  return textDigest(plain.length >= 4 ? plain : text);
}

function digestOfShape(sheet: Sheet): string {
  const { headings, rows } = tableOf(sheet, null);
  const shapes = headings.map((_, place) => {
    const { dates, amounts, addresses } = contentsOf(rows, place);
    return dates >= 0.8 ? 'day' : amounts >= 0.8 ? 'amount' : addresses >= 0.8 ? 'address' : 'text';
  });
  return textDigest(`no headings: ${shapes.join(' ')}`);
}

/** The headings of columns as they are told apart again: folded, with a number where one comes twice. */
function keysOf(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const key = foldHeading(heading) || heading.trim();
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key} ${before + 1}`;
  });
}

/** Returns what there is to keep of how a file was read. */
export function mappingOf(
  kind: ImportKind,
  shown: readonly ShownColumn[],
  { headingRow, ...said }: SaidOfFile & Pick<TableAnswers, 'headingRow' | 'year'>,
): KeptMapping {
  const keys = keysOf(shown.map(({ heading }) => heading));
  const columns = shown.flatMap(({ fields, isMonth }, place): [string, ColumnChoice][] => {
    // What one heading says of two fields, it says again.
    if (fields.length > 1) return [];
    return [[keys[place] ?? '', isMonth ? 'month' : (fields[0] ?? 'unread')]];
  });
  const { encoding, dates, decimal, currency, vat, isTurned, words, year } = said;
  return {
    kind,
    hasHeadings: headingRow !== null,
    columns: Object.fromEntries(columns),
    encoding,
    dates,
    decimal,
    currency,
    vat,
    isTurned,
    words,
    year,
  };
}

/** Returns the kept mapping of a sheet and where its headings stand, by any of its first rows; undefined for none. */
export function recallMapping(
  sheet: Sheet,
  kept: ReadonlyMap<string, KeptMapping>,
): { mapping: KeptMapping; headingRow: number | null } | undefined {
  for (const [headingRow, row] of sheet.rows.slice(0, MOST_ABOVE).entries()) {
    const mapping = kept.get(digestOfRow(row));
    if (mapping?.hasHeadings) return { mapping, headingRow };
  }
  if (![...kept.values()].some(({ hasHeadings }) => !hasHeadings)) return undefined;
  const mapping = kept.get(digestOfShape(sheet));
  return mapping && { mapping, headingRow: null };
}

/** Returns what a kept mapping says of the columns of a file, by their places. */
export function choicesOf({ columns, hasHeadings }: KeptMapping, headings: readonly string[]): ColumnChoices {
  const keys = hasHeadings ? keysOf(headings) : Object.keys(columns);
  return Object.fromEntries(keys.flatMap((key, place) => (columns[key] === undefined ? [] : [[place, columns[key]]])));
}
