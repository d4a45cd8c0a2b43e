import type { Table } from 'dexie';

/** So few are asked for one by one; and where so many times as many stand between them, all are. Up to so many times as many are read at once. */
export const [ONE_BY_ONE, BETWEEN] = [50, 8] as const;
const DENSE = 2;

/**
 * Returns the rows of keys, in their order. Of many new ones most are not there: their keys are listed at once, and only what is there is asked
 * for, as each question takes longer than a hundred keys; and where few others stand between, all are read by one question.
 */
export async function getMany<Row>(from: Table<Row, string>, keys: readonly string[]): Promise<(Row | undefined)[]> {
  if (keys.length <= ONE_BY_ONE) return from.bulkGet([...keys]);
  const [sorted, most] = [keys.toSorted(), keys.length * BETWEEN];
  const between = from.where(':id').between(sorted[0], sorted.at(-1), true, true);
  const listed = await between.limit(most).primaryKeys();
  const there = new Set(listed);
  const asked = listed.length < most ? keys.filter((key) => there.has(key)) : [...keys];
  const isDense = listed.length < asked.length * DENSE;
  const rows = await (isDense ? between.toArray() : from.bulkGet(asked));
  const found = new Map((isDense ? listed : asked).map((key, place) => [key, rows[place]]));
  return keys.map((key) => found.get(key));
}
