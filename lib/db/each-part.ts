import type { IndexableType, Table } from 'dexie';

/** Does something with all rows of a table in the order of their keys, so many at a time; each part waits for the one before. */
export async function eachPart(
  table: Table,
  atOnce: number,
  work: (rows: readonly object[]) => unknown,
): Promise<void> {
  const key = String(table.schema.primKey.keyPath);
  let rows: object[] = await table.orderBy(':id').limit(atOnce).toArray();
  while (rows.length > 0) {
    await work(rows);
    const last: IndexableType = Reflect.get(rows.at(-1) ?? {}, key);
    rows = rows.length === atOnce ? await table.where(':id').above(last).limit(atOnce).toArray() : [];
  }
}
