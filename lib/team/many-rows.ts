import type { Book, OutboxRow, TeamRecord } from '../db/schema';
import { RECORDS, recordsOfDocs } from '../db/team-records';
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

/** So many records are looked through before anything comes. */
const FEW = 1000;

/** The documents of which this device has heard: all of them, where it knows but few records as it begins, or those of this round. */
export interface Heard {
  docs: Set<string | undefined>;
  isAll: boolean;
}

/** Returns these as a device begins to listen. */
export async function whatWasHeard({ teamRecords, teamPacks }: Book): Promise<Heard> {
  const records = await teamRecords.limit(FEW).toArray();
  const isAll = records.length < FEW && (await teamPacks.count()) === 0;
  return { docs: new Set(isAll ? records.map(({ doc }) => doc) : []), isAll };
}

/** Returns the records of which this device has heard by their documents: undefined where they are being taken in, none where it hears of one first. */
export async function heardOf(
  into: Book,
  { docs, isAll }: Heard,
  changes: readonly Changed[],
): Promise<Map<string, TeamRecord | undefined>> {
  const ids = changes.map(({ id }) => id);
  const maybe = isAll ? ids.filter((id) => docs.has(id)) : ids;
  const found = await into.transaction('r', RECORDS, async () => recordsOfDocs(into, maybe));
  const known = new Map(ids.filter((id) => found.has(id) || docs.has(id)).map((id) => [id, found.get(id)]));
  for (const id of ids) docs.add(id);
  return known;
}
