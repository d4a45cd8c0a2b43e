import { book } from '../schema';
import { asideOf, BROKEN, type BrokenRow } from './broken-row';
import { issuesOf, type RowIssue } from './check-row';
import type { IsThere } from './hanging';
import { readThere } from './read-there';
import { type RepairedRow, repairRow } from './repair-row';

/** A row that stands aside, by its key in `meta`, with what is wrong with it and how it would read without that. */
export interface ReadBrokenRow extends BrokenRow {
  key: string;
  row: unknown;
  issues: readonly RowIssue[];
  repaired?: RepairedRow;
}

/** Returns a row of `meta` as the broken row that it is; undefined where it is none. */
export function readBrokenRow(
  { key, value }: { key: string; value: unknown },
  isThere: IsThere,
): ReadBrokenRow | undefined {
  const aside = asideOf(value);
  if (!aside) return undefined;
  const { table, row } = aside;
  const repaired = repairRow(table, row, isThere);
  return { key, ...aside, issues: issuesOf(table, row, isThere), ...(repaired && { repaired }) };
}

/** Returns every row that stands aside. */
export async function readBrokenRows(): Promise<ReadBrokenRow[]> {
  const aside = await book.meta.where('key').startsWith(BROKEN).toArray();
  if (aside.length === 0) return [];
  const isThere = await readThere();
  return aside.flatMap((row) => readBrokenRow(row, isThere) ?? []);
}

/** Returns how many rows stand aside. */
export function countBrokenRows(): Promise<number> {
  return book.meta.where('key').startsWith(BROKEN).count();
}
