import type { Book, OutboxRow, TeamRecord } from '../db/schema';
import { readHere } from './here';
import { isPart } from './import-part';
import { noteRemoval, noteWrite } from './note-write';
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
  // What stands in the row now was written by the last of them: as a whole, and the fields since then.
  const whole = rows.findLastIndex(({ fields }) => !fields);
  for (const [place, { time, fields, isErased, isGone }] of rows.entries()) {
    if (isErased && state) state = scrubbed(state, row && fields);
    const stamp = stampOf(time, device);
    // A part of an import may stand without its row; all else that has one by now came back later.
    if (isGone && !isPart(table)) state &&= noteRemoval(state, stamp);
    else if (row && place >= whole) {
      const later = rows.slice(place + 1).flatMap((one) => one.fields ?? []);
      const write = { stamp, ...(fields && { fields }), ...(later.length > 0 && { later }) };
      state = noteWrite({ table, id, ...(state && { state }) }, row, write);
    }
  }
  if (!row && state) state = noteRemoval(state, stampOf(last.time, device));
  if (!state) return undefined;
  if (state === before?.state) return before;
  return { ...before, key: recordKey(table, id), state, turn: (before?.turn ?? 0) + 1, unsent: 1 };
}

/** What was taken: up to which row, and the records that came of it; up to none where nothing waits. */
interface Folded {
  last?: number;
  records: TeamRecord[];
}

/**
 * Takes what waits in the outbox, `most` rows of it `after` one and no parts of imports, into the records as the team is to have them;
 * inside a transaction over the outbox, these, and the tables of all shared records.
 */
export async function fold(into: Book, device: string, most: number, after = 0): Promise<Folded> {
  const waiting = await waitingRows(into, ({ table }) => !isPart(table), most, after);
  const [first, last] = [waiting[0]?.seq, waiting.at(-1)?.seq];
  if (first === undefined || last === undefined) return { records: [] };
  const all = Map.groupBy(waiting, ({ table, id }) => recordKey(table, id));
  const before = await into.teamRecords.bulkGet([...all.keys()]);
  const found = new Map<string, object | undefined>();
  for (const [table, rows] of Map.groupBy(waiting, (one) => one.table)) {
    const ids = [...new Set(rows.map(({ id }) => id))];
    for (const [place, row] of (await into.table(table).bulkGet(ids)).entries())
      found.set(recordKey(table, ids[place] ?? ''), row);
  }
  const records = [...all].flatMap(
    ([key, rows], place) => folded(rows, { before: before[place], row: found.get(key), device }) ?? [],
  );
  await into.teamRecords.bulkPut(records);
  // Nothing of others stands between: one act takes far less than one for each.
  if (last - first === waiting.length - 1) await into.outbox.where('seq').between(first, last, true, true).delete();
  else await into.outbox.bulkDelete(waiting.map(({ seq }) => seq));
  return { last, records };
}

/** Takes some of what waits into the records, where this is still `device`. To begin at the first each time, the browser would pass all that were. */
export const foldNext = (into: Book, device: string, most: number, after?: number): Promise<Folded> =>
  into.transaction('rw', [...SHARED_TABLES, 'outbox', 'teamRecords'], async () =>
    (await readHere(into))?.device === device ? fold(into, device, most, after) : { records: [] },
  );

/** So many rows of the outbox are taken at once. */
const AT_ONCE = 1000;

/** Takes all that waits into the records, but for parts of imports. */
export async function foldAll(into: Book, device: string): Promise<void> {
  for (let last: number | undefined = 0; last !== undefined; ) ({ last } = await foldNext(into, device, AT_ONCE, last));
}
