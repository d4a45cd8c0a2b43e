import { IMPORTED_TABLES, type ImportedTable } from '../../domain/records/imported-rows';
import type { RowsTaken, WhyKept } from './take-out-rows';

/** Of each table, how many rows go, how many go back to what they were, and how many stay as they are, by the reason. */
export type TakenRows = Record<ImportedTable, { goes: number; back: number } & Record<WhyKept, number>>;

/** What taking an import out comes to: lines of sales that go, that come back and that a later one holds too, and rows. */
export type TakeOutCounts = { lines: number; linesBack: number; linesLater: number; rows: TakenRows };

/** Returns what taking several imports out comes to. */
export function addUp(all: readonly TakeOutCounts[]): TakeOutCounts {
  const rows = countRows([], { changed: [], kept: [] });
  const sum = { lines: 0, linesBack: 0, linesLater: 0, rows };
  for (const one of all) {
    sum.lines += one.lines;
    sum.linesBack += one.linesBack;
    sum.linesLater += one.linesLater;
    for (const table of IMPORTED_TABLES) {
      for (const fate of Object.keys(rows[table]) as (keyof TakenRows[ImportedTable])[])
        rows[table][fate] += one.rows[table][fate];
    }
  }
  return sum;
}

/** Returns how many rows of each table go, go back or stay; `goes` are those that nothing rests on. */
export function countRows(
  goes: readonly { table: ImportedTable }[],
  { changed, kept }: Pick<RowsTaken, 'changed' | 'kept'>,
): TakenRows {
  const rows = Object.fromEntries(
    IMPORTED_TABLES.map((table) => [table, { goes: 0, back: 0, used: 0, later: 0, edited: 0 }]),
  ) as TakenRows;
  for (const { table } of goes) rows[table].goes += 1;
  for (const { table } of changed) rows[table].back += 1;
  for (const { table, why } of kept) rows[table][why] += 1;
  return rows;
}
