import type { Book, OutboxRow, TeamRecord } from '../db/schema';
import { isPart } from './import-part';
import { noteRemoval, noteWrite } from './note-write';
import { recordKey } from './record-key';
import { scrubbed } from './scrubbed';
import { stampOf } from './stamp';

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
  if (!row && state) state = noteRemoval(state, stampOf(last.time, device));
  if (!state) return undefined;
  if (state === before?.state) return before;
  return { ...before, key: recordKey(table, id), state, turn: (before?.turn ?? 0) + 1, unsent: 1 };
}

/**
 * Takes what waits in the outbox, `most` rows of it and no parts of imports, into the records as the team is to have them; inside a transaction over the
 * outbox, these, and the tables of all shared records. Resolves to how many rows it took.
 */
export async function fold(into: Book, device: string, most: number): Promise<number> {
  const waiting = await into.outbox
    .orderBy('seq')
    .filter(({ table }) => !isPart(table))
    .limit(most)
    .toArray();
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
  await into.outbox.bulkDelete(waiting.map(({ seq }) => seq));
  return waiting.length;
}
