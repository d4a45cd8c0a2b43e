import { PackedRows } from '../csv/packed-rows';
import type { Rows, TableRow } from '../csv/sheet';
import { columnLetter, type Table } from '../csv/table';
import { writeTable } from '../csv/write-table';
import type { Refusal } from './refusal';

/**
 * Returns the refused lines of a table as a CSV text that can be mended and taken in again: the file's own columns, then the
 * line's number and the reason in the words of `say`.
 */
export function refusedCsv(
  table: Table,
  refused: readonly Refusal[],
  extra: { line: string; reason: string },
  say: (refusal: Refusal) => string,
): string {
  const asked = new Set(refused.flatMap(({ line, cells }) => (cells ? [] : [line])));
  const found = [...table.brokenRows, ...rowsOfLines(table.rows, asked)];
  const cells = new Map(found.map((row) => [row.line, row.cells]));
  const columns = table.headings.length;
  const rows = refused.map((refusal) => {
    const own = refusal.cells ?? cells.get(refusal.line) ?? [];
    const padded = Array.from({ length: Math.max(columns, own.length) }, (_, index) => own[index] ?? '');
    return [...padded, String(refusal.line), say(refusal)];
  });
  // A file without headings is given some, so that what was added to it has its own.
  const headings = table.headings.map((heading, place) => (table.headingRow === null ? columnLetter(place) : heading));
  return writeTable([[...headings, extra.line, extra.reason], ...rows], table.delimiter);
}

/** Of a large file no other row is made. */
function rowsOfLines(rows: Rows, lines: ReadonlySet<number>): TableRow[] {
  if (lines.size === 0) return [];
  return rows instanceof PackedRows
    ? rows.oddOnes(Number.POSITIVE_INFINITY, lines)
    : rows.slice().filter(({ line }) => lines.has(line));
}
