import Dexie, { type Table } from 'dexie';
import type { Book, OutboxRow, TeamRecord } from '../db/schema';
import type { Changed } from './answers';
import { recordKey } from './record-key';

/** So many rows are read at once: a cursor would go through them one by one, and fewer at a time take longer. */
const ROWS = 2000;

/** Returns the rows of the outbox that belong, in their order, at most so many, and only those `after` one. */
export async function waitingRows(
  from: Book,
  belongs: (row: OutboxRow) => boolean,
  most = Number.POSITIVE_INFINITY,
  after = 0,
): Promise<OutboxRow[]> {
  const found: OutboxRow[] = [];
  let last = after;
  for (;;) {
    const rows = await from.outbox.where('seq').above(last).limit(ROWS).toArray();
    found.push(...rows.filter(belongs));
    last = rows.at(-1)?.seq ?? last;
    if (rows.length < ROWS || found.length >= most) return found.slice(0, most);
  }
}

/** What was read of the outbox and not taken yet: the rows of each record, up to one of them. */
export interface RowsRead {
  upTo: number;
  of: Map<string, OutboxRow[]>;
}

/**
 * Takes so many rows of the outbox that belong, or some more: with all others of the same records, those that came since the last were taken as
 * well. A record that is taken by a part of its rows would have what it is now as of then. Each row is read once, however many times this is asked.
 */
export async function takeRows(
  from: Book,
  belongs: (row: OutboxRow) => boolean,
  most: number,
  read: RowsRead,
): Promise<OutboxRow[]> {
  for (const row of await waitingRows(from, belongs, undefined, read.upTo)) {
    const key = recordKey(row.table, row.id);
    const rows = read.of.get(key);
    if (rows) rows.push(row);
    else read.of.set(key, [row]);
    read.upTo = row.seq;
  }
  const taken: OutboxRow[] = [];
  for (const [key, rows] of read.of) {
    if (taken.length >= most) break;
    taken.push(...rows);
    read.of.delete(key);
  }
  return taken;
}

/** So few are asked for one by one; and where so many times as many stand between them, all are. Up to so many times as many are read at once. */
const [ONE_BY_ONE, BETWEEN, DENSE] = [50, 8, 2];

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

/** So many records are looked through before anything comes. */
const FEW = 1000;

/** Asks the database without Dexie's way to each answer, which takes longer than the answers. */
const asked = <Answer>(request: IDBRequest<Answer>) =>
  new Dexie.Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The documents of which this device has heard, where it knows but few records as it begins: nobody need ask for others. */
export type Heard = Set<string | undefined> | null;

/** Returns these as a device begins to listen. */
export async function whatWasHeard({ teamRecords }: Book): Promise<Heard> {
  const records = await teamRecords.limit(FEW).toArray();
  return records.length < FEW ? new Set(records.map(({ doc }) => doc)) : null;
}

/** Returns the records of which this device has heard by their documents. All at once: a cursor over them takes far longer. */
export async function heardOf(into: Book, heard: Heard, changes: readonly Changed[]): Promise<Map<string, TeamRecord>> {
  const maybe = changes.filter(({ id }) => heard?.has(id) ?? true);
  for (const { id } of changes) heard?.add(id);
  const found = await into.transaction('r', into.teamRecords, () => {
    const byDoc = Dexie.currentTransaction.idbtrans.objectStore('teamRecords').index('doc');
    return Promise.all(maybe.map(({ id }) => asked<TeamRecord | undefined>(byDoc.get(id))));
  });
  return new Map(found.flatMap((record) => (record ? [[record.doc ?? '', record]] : [])));
}
