import type { TableRow } from '../csv/parse-table';
import type { Field } from './heading-names';
import type { Columns } from './recognise-columns';
import { LineRefused } from './refusal';

/** One line of a file whose cells are asked for by what they mean. */
export type Line = {
  line: number;
  /** The cell, or empty text where there is none. */
  cell: (field: Field) => string;
  /** Every filled cell of the field's columns. */
  cells: (field: Field) => string[];
};

/** Returns the rows of a table as lines with named cells. */
export function nameCells(rows: readonly TableRow[], columns: Columns): Line[] {
  return rows.map(({ line, cells }) => ({
    line,
    cell: (field) => cells[columns.at[field]?.[0] ?? -1] ?? '',
    cells: (field) => (columns.at[field] ?? []).map((index) => cells[index] ?? '').filter((cell) => cell !== ''),
  }));
}

/** Returns a cell of at most `most` characters, undefined where it is empty; throws LineRefused `tooLong`. */
export function readText(line: Line, field: Field, most: number): string | undefined {
  const text = line.cell(field);
  if (text.length > most) throw new LineRefused('tooLong', { field, most });
  return text === '' ? undefined : text;
}

/** Returns a cell that must be filled; throws LineRefused `missing` or `tooLong`. */
export function needText(line: Line, field: Field, most: number): string {
  const text = readText(line, field, most);
  if (text === undefined) throw new LineRefused('missing', { field });
  return text;
}
