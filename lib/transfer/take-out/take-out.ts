import { IMPORTED_TABLES, type ImportedTable } from '../../domain/records/imported-rows';
import type { RowsTaken, WhyKept } from './take-out-rows';

/** Of each table, how many rows go, how many go back to what they were, and how many stay as they are, by the reason. */
export type TakenRows = Record<ImportedTable, { goes: number; back: number } & Record<WhyKept, number>>;

/** What taking an import out comes to: lines of sales that go, that come back and that a later one holds too, and rows. */
export type TakeOutCounts = { lines: number; linesBack: number; linesLater: number; rows: TakenRows };

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
