import type { Delimiter } from './delimiter';

/** One line of a file; `line` counts as an editor or a spreadsheet does, from 1. */
export type TableRow = { line: number; cells: string[] };

/** The cells of a text file, a sheet of a workbook or a list of cards, before anybody has said which row holds the headings. */
export type Sheet = {
  /** The sheet's name in a workbook, else empty. */
  name: string;
  /** The sign between the cells, for a file that takes the same shape. */
  delimiter: Delimiter;
  /** Rows that say anything. */
  rows: TableRow[];
  /** Rows after an open quotation mark, by the line each begins in; the value is the last line that it swallows. */
  openQuotes: ReadonlyMap<number, number>;
};
