import type { Table } from 'dexie';

/** So few are asked for one by one; and where so many times as many stand between them, all are. */
const [FEW, BETWEEN] = [50, 8];

/**
 * Returns the rows of keys, in their order. Of many new ones most are not there: their keys are listed at once, and only what is there is asked
 * for, as each question takes longer than a hundred keys.
 */
export async function getMany<Row>(from: Table<Row, string>, keys: readonly string[]): Promise<(Row | undefined)[]> {
  const [first = '', ...others] = keys.toSorted();
  const most = keys.length * BETWEEN;
  if (keys.length <= FEW) return from.bulkGet([...keys]);
  const listed = from.where(':id').between(first, others.at(-1), true, true).limit(most);
  const there = new Set(await listed.primaryKeys());
  if (there.size === most) return from.bulkGet([...keys]);
  const found = keys.filter((key) => there.has(key));
  const rows = await from.bulkGet(found);
  const byKey = new Map(found.map((key, place) => [key, rows[place]]));
  return keys.map((key) => byKey.get(key));
}
