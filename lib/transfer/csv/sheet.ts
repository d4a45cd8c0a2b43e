import type { Delimiter } from './delimiter';

/** One line of a file; `line` counts as an editor or a spreadsheet does, from 1. */
export type TableRow = { line: number; cells: string[] };

/** Rows that are read one after the other: a large file has no room for all of them at once. */
export interface Rows extends Iterable<TableRow> {
  readonly length: number;
  /** A row by its place from 0, or from the end below it. */
  at(place: number): TableRow | undefined;
  /** Some rows by their places from 0. */
  slice(from?: number, to?: number): TableRow[];
  some(fits: (row: TableRow) => boolean): boolean;
  flatMap<Value>(each: (row: TableRow) => Value | readonly Value[]): Value[];
}

/** The cells of a text file, a sheet of a workbook or a list of cards, before anybody has said which row holds the headings. */
export type Sheet = {
  /** The sheet's name in a workbook, else empty. */
  name: string;
  /** The sign between the cells, for a file that takes the same shape. */
  delimiter: Delimiter;
  /** Rows that say anything. */
  rows: Rows;
  /** Rows after an open quotation mark, by the line each begins in; the value is the last line that it swallows. */
  openQuotes: ReadonlyMap<number, number>;
};
