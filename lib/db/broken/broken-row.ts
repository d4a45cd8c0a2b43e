import * as z from 'zod/mini';
import { book } from '../schema';
import { CHECKED_TABLES, type CheckedTable } from './check-row';
import { fromRawText, rawText } from './raw-text';

/** A row that broke its schema and was set aside: `text` is all that stood in it, as `rawText` writes it. */
export const BrokenRow = z.object({
  table: z.enum(CHECKED_TABLES as [CheckedTable, ...CheckedTable[]]),
  text: z.string(),
});
export type BrokenRow = z.infer<typeof BrokenRow>;

/** Begins the key under which a broken row stands in `meta`. */
export const BROKEN = 'broken/';

/** The field of each table that is its key. */
export const TABLE_KEYS = Object.fromEntries(
  CHECKED_TABLES.map((name) => [name, String(book.table(name).schema.primKey.keyPath)]),
) as Record<CheckedTable, string>;

/** Returns the row of `meta` in which a broken one stands aside. */
export function asideRow(table: CheckedTable, row: object): { key: string; value: BrokenRow } {
  const key = rawText(Reflect.get(row, TABLE_KEYS[table]));
  return { key: `${BROKEN}${table}/${key}`, value: { table, text: rawText(row) } };
}

/** Returns what stands in a value of `meta` as the broken row that it is; undefined where it is none. */
export function asideOf(value: unknown): (BrokenRow & { row: unknown }) | undefined {
  const aside = BrokenRow.safeParse(value).data;
  if (!aside) return undefined;
  try {
    return { ...aside, row: fromRawText(aside.text) };
  } catch {
    return { ...aside, row: undefined };
  }
}
