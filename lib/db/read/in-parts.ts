import type { IndexableType, Table } from 'dexie';

/** So many rows are read at once: of thousands, all together would keep the page from answering. */
const ROWS_AT_ONCE = 500;

/** Returns all rows of a table by their keys, read in parts, between which the page can do something else. */
export async function readInParts<Row, Key extends IndexableType, New>(table: Table<Row, Key, New>): Promise<Row[]> {
  const keyPath = table.schema.primKey.keyPath as string;
  const rows: Row[] = [];
  for (;;) {
    const last: unknown = rows.length > 0 ? Reflect.get(rows.at(-1) as object, keyPath) : undefined;
    const after = last === undefined ? table.toCollection() : table.where(keyPath).above(last);
    const part = await after.limit(ROWS_AT_ONCE).toArray();
    rows.push(...part);
    if (part.length < ROWS_AT_ONCE) return rows;
  }
}
