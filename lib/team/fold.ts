import { getMany } from '../db/get-many';
import type { Book, OutboxRow, TeamRecord } from '../db/schema';
import { putRecords, recordsOf } from '../db/team-records';
import { goesBy } from './here';
import { isPart } from './import-part';
import { type RowsRead, takeRows, waitingRows } from './many-rows';
import { noteRemoval, noteWrite } from './note-write';
import { recordKey } from './record-key';
import { scrubbed } from './scrubbed';
import { stampOf } from './stamp';
import { TEAM_TABLES } from './team';

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

/** A record of which something waits in the outbox: what it was, what it comes to (none: it never left), and by which rows. */
export interface Waiting {
  before: TeamRecord | undefined;
  record: TeamRecord | undefined;
  key: string;
  rows: readonly number[];
}

/** Which rows of the outbox are meant: of some records, or the next so many. */
interface Meant {
  isMeant?: (key: string) => boolean;
  part?: { most: number; read: RowsRead };
}

/**
 * Returns what waits in the outbox, but for parts of imports, as the team is to have it; none where nothing waits.
 * Inside a transaction over the outbox, the records, and the tables of all that are shared.
 */
export async function readWaiting(
  into: Book,
  device: string,
  { isMeant = () => true, part }: Meant,
): Promise<Waiting[]> {
  const belongs = ({ table, id }: OutboxRow) => !isPart(table) && isMeant(recordKey(table, id));
  const waiting = await (part ? takeRows(into, belongs, part.most, part.read) : waitingRows(into, belongs));
  if (waiting.length === 0) return [];
  const all = Map.groupBy(waiting, ({ table, id }) => recordKey(table, id));
  const before = await recordsOf(into, [...all.keys()]);
  const found = new Map<string, object | undefined>();
  for (const [table, rows] of Map.groupBy(waiting, (one) => one.table)) {
    const ids = [...new Set(rows.map(({ id }) => id))];
    for (const [place, row] of (await getMany(into.table(table), ids)).entries())
      found.set(recordKey(table, ids[place] ?? ''), row);
  }
  return [...all].map(([key, rows], place) => ({
    key,
    before: before[place],
    record: folded(rows, { before: before[place], row: found.get(key), device }),
    rows: rows.map(({ seq }) => seq),
  }));
}

/** Takes what waited out of the outbox. */
export async function dropRows(from: Book, some: readonly Waiting[]): Promise<void> {
  const rows = some.flatMap((one) => one.rows).sort((one, other) => one - other);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  // Nothing of others stands between: one act takes far less than one for each.
  if (last - first === rows.length - 1) await from.outbox.where('seq').between(first, last, true, true).delete();
  else await from.outbox.bulkDelete(rows);
}

/** Takes what waits into the records, as `readWaiting` says, and resolves to how many records that were. */
export async function fold(into: Book, device: string, meant: Meant = {}): Promise<number> {
  const some = await readWaiting(into, device, meant);
  await putRecords(
    into,
    some.flatMap(({ record }) => record ?? []),
  );
  await dropRows(into, some);
  return some.length;
}

/** So many rows of the outbox are taken at once. */
const AT_ONCE = 1000;

/** Takes all that waits into the records, but for parts of imports, where this is still `device`. */
export async function foldAll(into: Book, device: string): Promise<void> {
  const read: RowsRead = { upTo: 0, of: new Map() };
  for (let count = 1; count > 0; )
    count = await into.transaction('rw', TEAM_TABLES, async () =>
      (await goesBy(into, device)) ? fold(into, device, { part: { most: AT_ONCE, read } }) : 0,
    );
}
