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

/** So many rows are read at once: of thousands, all together would keep a page from answering. */
const AT_ONCE = 500;

/** Returns all rows of a table in the order of their keys, read in parts: large ones as few as are said. */
export async function allOf<Row extends object>(table: Table, atOnce = AT_ONCE): Promise<Row[]> {
  const all: Row[] = [];
  await eachPart(table, atOnce, (rows) => all.push(...(rows as Row[])));
  return all;
}
