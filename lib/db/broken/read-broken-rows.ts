import { book } from '../schema';
import { BROKEN, BrokenRow } from './broken-row';
import { issuesOf, type RowIssue } from './check-row';
import { fromRawText } from './raw-text';
import { type RepairedRow, repairRow } from './repair-row';

/** A row that stands aside, by its key in `meta`, with what is wrong with it and how it would read without that. */
export interface ReadBrokenRow extends BrokenRow {
  key: string;
  row: unknown;
  issues: readonly RowIssue[];
  repaired?: RepairedRow;
}

/** Returns a row of `meta` as the broken row that it is; undefined where it is none. */
export function readBrokenRow({ key, value }: { key: string; value: unknown }): ReadBrokenRow | undefined {
  const aside = BrokenRow.safeParse(value).data;
  if (!aside) return undefined;
  let row: unknown;
  try {
    row = fromRawText(aside.text);
  } catch {
    row = undefined;
  }
  const repaired = repairRow(aside.table, row);
  return { key, ...aside, row, issues: issuesOf(aside.table, row), ...(repaired && { repaired }) };
}

/** Returns every row that stands aside. */
export async function readBrokenRows(): Promise<ReadBrokenRow[]> {
  const aside = await book.meta.where('key').startsWith(BROKEN).toArray();
  return aside.flatMap((row) => readBrokenRow(row) ?? []);
}

/** Returns how many rows stand aside. */
export function countBrokenRows(): Promise<number> {
  return book.meta.where('key').startsWith(BROKEN).count();
}
