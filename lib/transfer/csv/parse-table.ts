import Papa from 'papaparse';
import { isKnownHeading } from '../import/heading-names';
import type { Refusal, RefusalReason } from '../import/refusal';
import { type Delimiter, findDelimiter } from './delimiter';
import { withoutFormulaMark } from './formula-mark';

/** One line of a file; `line` counts as an editor does, the headings standing in line 1. */
export type TableRow = { line: number; cells: string[] };
export type Table = {
  delimiter: Delimiter;
  headings: string[];
  rows: TableRow[];
  /** Lines whose cells cannot be told apart, and why: one refusal each. */
  brokenRows: TableRow[];
  refused: Refusal[];
};

/**
 * Returns the headings and lines of a CSV text, and every line whose cells cannot be told apart: an open quotation mark, or
 * another number of cells than headings. Empty lines are left out. Lines in quotes may hold line breaks. The mark in front of what
 * a spreadsheet would run as a formula is no part of a cell.
 */
export function parseTable(text: string): Table {
  const { body, given } = takeSeparatorLine(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const delimiter = given ?? findDelimiter(body.trimStart().split('\n', 1)[0] ?? '', isKnownHeading);
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const badQuotes = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));

  const table: Table = { delimiter, headings: [], rows: [], brokenRows: [], refused: [] };
  let line = given ? 2 : 1;
  parsed.data.forEach((written, at) => {
    const here = line;
    line += 1 + countLineBreaks(written);
    if (written.every((cell) => cell.trim() === '')) return;
    const cells = written.map(withoutFormulaMark);
    const trimmed = written.map((cell) => withoutFormulaMark(cell.trim()));
    if (table.headings.length === 0) {
      table.headings = withoutEmptyEnd(trimmed);
      return;
    }
    const columns = table.headings.length;
    if (badQuotes.has(at)) {
      refuse(table, { line: here, cells }, 'quoteOpen', { to: line - 1 });
    } else if (trimmed.length < columns || trimmed.slice(columns).some((cell) => cell !== '')) {
      refuse(table, { line: here, cells }, 'cellCount', { cells: trimmed.length, columns });
    } else table.rows.push({ line: here, cells: trimmed });
  });
  return table;
}

function refuse(table: Table, row: TableRow, reason: RefusalReason, figures: Refusal['figures']): void {
  table.brokenRows.push(row);
  table.refused.push({ line: row.line, reason, figures });
}

/** Excel's own first line "sep=;" names the separator and is no heading. */
function takeSeparatorLine(text: string): { body: string; given?: Delimiter } {
  const match = /^"?sep=([,;\t])"?\n/i.exec(text);
  return match ? { body: text.slice(match[0].length), given: match[1] as Delimiter } : { body: text };
}

function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
