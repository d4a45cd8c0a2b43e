import Dexie, { type Table } from 'dexie';

/** From so many rows at once on, Dexie tells whoever looks at a table that any of its rows may be another. */
const TOLD = 50;

/** Puts rows into a table in the transaction that runs now, without Dexie's way to each answer, which takes longer than all else: nobody hears of it. */
export const putAll = (table: string, rows: readonly object[]): Promise<void> =>
  new Dexie.Promise<void>((resolve, reject) => {
    const { idbtrans } = Dexie.currentTransaction;
    const store = idbtrans.objectStore(table);
    const [last] = rows.map((row) => store.put(row)).slice(-1);
    if (!last) return resolve();
    last.onsuccess = () => resolve();
    // Whichever fails first; Dexie ends the transaction.
    idbtrans.addEventListener('error', ({ target }) => reject((target as IDBRequest).error));
  });

/** Adds rows that are new, in a transaction; of rows of one key the last stands. Whoever looks at the table hears of it by the first of them. */
export async function addMany<Row extends object>(to: Table<Row, string>, rows: readonly Row[]): Promise<void> {
  const first = rows.slice(0, TOLD);
  await to.bulkAdd(first).catch(() => to.bulkPut(first));
  await putAll(to.name, rows.slice(TOLD));
}
