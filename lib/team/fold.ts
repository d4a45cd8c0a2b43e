import type { Book, OutboxRow, TeamRecord } from '../db/schema';
import { getMany } from './get-many';
import { readHere } from './here';
import { isPart } from './import-part';
import { empty, noteRemoval, noteWrite } from './note-write';
import { recordKey } from './record-key';
import { scrubbed } from './scrubbed';
import { stampOf } from './stamp';
import { SHARED_TABLES } from './team';
import { waitingRows } from './waiting-rows';

/** Returns a record as the team is to have it, after what this device did to it and as its row is now; none where it never left. */
export function folded(
  rows: readonly OutboxRow[],
  { before, row, device }: { before: TeamRecord | undefined; row: object | undefined; device: string },
): TeamRecord | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return before;
  const { table, id } = first;
  let state = before?.state;
  for (const [place, { time, fields, isErased }] of rows.entries()) {
    if (isErased && state) state = scrubbed(state, row && fields);
    const stamp = stampOf(time, device);
    // What stands in the row now was written by the last of them.
    const later = rows.slice(place + 1).flatMap((one) => one.fields ?? []);
    const write = { stamp, ...(fields && { fields }), ...(later.length > 0 && { later }) };
    if (row) state = noteWrite({ table, id, ...(state && { state }) }, row, write);
  }
  // What came and went may have been sent in between.
  const mayBeThere = state || rows.some(({ isGone }) => !isGone);
  if (!row && mayBeThere) state = noteRemoval(state ?? empty(table, id), stampOf(last.time, device));
  if (!state) return undefined;
  if (state === before?.state) return before;
  return { ...before, key: recordKey(table, id), state, turn: (before?.turn ?? 0) + 1, unsent: 1 };
}

/** A record of which something waits in the outbox: what it was, what it comes to (nothing: it never left), and by which rows. */
export interface Waiting {
  key: string;
  before: TeamRecord | undefined;
  record: TeamRecord | undefined;
  rows: readonly number[];
}

/**
 * Returns what `most` rows of the outbox `after` one come to, of records that are meant and no parts of imports; and the last of them, none where
 * nothing waits. Inside a transaction over the outbox, the records, and the tables of all that are shared.
 */
async function readWaiting(
  into: Book,
  device: string,
  most: number,
  after: number,
  isMeant: (key: string) => boolean,
): Promise<{ last?: number; some: Waiting[] }> {
  const belongs = ({ table, id }: OutboxRow) => !isPart(table) && isMeant(recordKey(table, id));
  const waiting = await waitingRows(into, belongs, most, after);
  const last = waiting.at(-1)?.seq;
  if (last === undefined) return { some: [] };
  const all = Map.groupBy(waiting, ({ table, id }) => recordKey(table, id));
  const before = await getMany(into.teamRecords, [...all.keys()]);
  const found = new Map<string, object | undefined>();
  for (const [table, rows] of Map.groupBy(waiting, (one) => one.table)) {
    const ids = [...new Set(rows.map(({ id }) => id))];
    for (const [place, row] of (await into.table(table).bulkGet(ids)).entries())
      found.set(recordKey(table, ids[place] ?? ''), row);
  }
  const some = [...all].map(([key, rows], place) => ({
    key,
    before: before[place],
    record: folded(rows, { before: before[place], row: found.get(key), device }),
    rows: rows.map(({ seq }) => seq),
  }));
  return { last, some };
}

/** Takes rows out of the outbox. */
export async function dropRows(from: Book, rows: readonly number[]): Promise<void> {
  const sorted = rows.toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  // Nothing of others stands between: one act takes far less than one for each.
  if (last - first === rows.length - 1) await from.outbox.where('seq').between(first, last, true, true).delete();
  else await from.outbox.bulkDelete([...rows]);
}

/**
 * Takes what waits of some records in the outbox, `most` rows of it, into the records as the team is to have them; resolves to whether that was
 * something.
 */
export async function fold(
  into: Book,
  device: string,
  isMeant: (key: string) => boolean,
  most = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  const { last, some } = await readWaiting(into, device, most, 0, isMeant);
  await into.teamRecords.bulkPut(some.flatMap(({ record }) => record ?? []));
  await dropRows(
    into,
    some.flatMap(({ rows }) => rows),
  );
  return last !== undefined;
}

/**
 * Returns some of what waits, where this is still `device`, and leaves it there until it was sent: each record is written but once. To begin at
 * the first row each time, the browser would pass all that were.
 */
export const nextWaiting = (
  into: Book,
  device: string,
  most: number,
  after: number,
  isMeant: (key: string) => boolean,
): ReturnType<typeof readWaiting> =>
  into.transaction('r', [...SHARED_TABLES, 'outbox', 'teamRecords'], async () =>
    (await readHere(into))?.device === device ? readWaiting(into, device, most, after, isMeant) : { some: [] },
  );

/** So many rows of the outbox are taken at once. */
const AT_ONCE = 1000;

const all = () => true;

/** Takes all that waits into the records, but for parts of imports, where this is still `device`. */
export async function foldAll(into: Book, device: string): Promise<void> {
  const next = async () => (await readHere(into))?.device === device && fold(into, device, all, AT_ONCE);
  while (await into.transaction('rw', [...SHARED_TABLES, 'outbox', 'teamRecords'], next));
}
