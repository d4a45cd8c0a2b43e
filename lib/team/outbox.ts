import Dexie from 'dexie';
import { type Book, ERASURES, type OutboxRow, TEAM, TEAM_CLOCK, type TeamRecord } from '../db/schema';
import { isSharedMeta } from '../db/shared-meta';
import { inAllRecords, putRecords, recordsOf } from '../db/team-records';
import { canonical } from './canonical';
import { isPart, piecesIn, standInOf } from './import-part';
import { recordKey } from './record-key';
import { scrubbed, withoutWords } from './scrubbed';
import { fieldsOf } from './shared-kinds';
import { type Time, tick } from './stamp';

type Note = Omit<OutboxRow, 'seq' | 'time'>;

/** What a transaction has written so far. */
interface Noted {
  notes: Map<string, Note>;
  /** Somebody is erased for good in it. */
  erases: boolean;
}

const open = new WeakMap<object, Noted>();
const watched = new WeakSet<Book>();

/** What the transaction that runs now notes. */
const notedNow = () => open.get(Dexie.currentTransaction.idbtrans);

/** Returns the fields of a row that a write changes: Dexie names parts of them, and every list, be it the same. */
function changed(before: object, changes: object): string[] {
  const others = Object.entries(changes).filter(
    ([path, value]) => canonical(Dexie.getByKeyPath(before, path)) !== canonical(value),
  );
  return [...new Set(others.map(([path]) => path.split('.', 1)[0] ?? ''))];
}

function note(table: string, id: string, fields?: readonly string[] | 'gone'): void {
  const notes = notedNow()?.notes;
  const key = recordKey(table, id);
  const before = notes?.get(key);
  // What came and went again, or the other way round, is what it is in the end.
  if (!fields) notes?.set(key, { table, id });
  else if (fields === 'gone') notes?.set(key, { table, id, isGone: true });
  else if (!before) notes?.set(key, { table, id, fields });
  else if (before.fields) notes?.set(key, { table, id, fields: [...new Set([...before.fields, ...fields])] });
}

/** Has a book tell of what is written to its shared records, whoever writes. */
function watch(into: Book): void {
  if (watched.has(into)) return;
  watched.add(into);
  for (const { name, hook } of into.tables.filter(({ name }) => fieldsOf(name) && name !== 'meta')) {
    hook('creating', (id) => note(name, id));
    hook('updating', (changes, id, before) => {
      // Of sales in columns, the record says little that a write could change.
      if (name === 'ledgerBlocks') return note(name, id);
      const fields = changed(before, changes);
      if (fields.length > 0) note(name, id, fields);
    });
    hook('deleting', (id) => note(name, id, 'gone'));
  }
  const erases = (key: string) => {
    const noted = notedNow();
    if (noted && key === ERASURES) noted.erases = true;
    if (isSharedMeta(key)) note('meta', key);
  };
  into.meta.hook('creating', (key) => erases(key));
  into.meta.hook('updating', (_, key) => erases(key));
  into.meta.hook('deleting', (key) => {
    if (isSharedMeta(key)) note('meta', key, 'gone');
  });
}

/** Returns a record without what was erased; the pieces that held it go from the server, too. */
function withoutErased(record: TeamRecord, fields: readonly string[] | undefined): TeamRecord {
  const state = scrubbed(record.state, fields);
  const names = (of: TeamRecord['state']) => (isPart(of.table) ? piecesIn(of.table, standInOf(of)) : []);
  const kept = names(state);
  const past = [...(record.past ?? []), ...names(record.state).filter((name) => !kept.includes(name))];
  return { ...record, turn: record.turn + 1, state, ...(past.length > 0 && { past }) };
}

/** Takes what was erased for good out of what this device knows of the team's records; the team is told by the outbox. */
async function scrub(into: Book, { notes }: Noted): Promise<void> {
  const keys = [...notes.keys()];
  const records = await recordsOf(into, keys);
  await putRecords(
    into,
    records.flatMap((record) => (record ? withoutErased(record, notes.get(record.key)?.fields) : [])),
  );
}

/**
 * Takes out of the team's records what `leftOf` takes out of rows, in the transaction that erases somebody and notes what it writes: what their
 * rows no longer say may stand there as what lost, or under a deletion. Whoever hears of it drops it, too.
 */
export async function eraseFromRecords(
  from: Book,
  leftOf: (table: string, row: object) => object | null,
): Promise<void> {
  if (!notedNow()) return;
  await inAllRecords(from, (records) =>
    putRecords(
      from,
      records.flatMap((record): TeamRecord[] => {
        const { table } = record.state;
        if (!fieldsOf(table) || table === 'meta' || isPart(table)) return [];
        const state = withoutWords(record.state, (row) => leftOf(table, row) !== row);
        return state === record.state ? [] : [{ ...record, turn: record.turn + 1, state, unsent: 1 }];
      }),
    ),
  );
}

/** Returns the time of the next write, after all that this device has heard of; inside a transaction over `meta`. */
export async function nextTime(into: Book): Promise<Time> {
  const time = tick((await into.meta.get(TEAM_CLOCK))?.value as Time | undefined, Date.now());
  await into.meta.put({ key: TEAM_CLOCK, value: time });
  return time;
}

/**
 * Runs what a transaction does, and notes in the same transaction what it wrote, for the team: which records, which fields of them,
 * and when. What they say is read when it is sent.
 */
export async function noteWrites<T>(into: Book, body: () => Promise<T>): Promise<T> {
  watch(into);
  const noted: Noted = { notes: new Map(), erases: false };
  open.set(Dexie.currentTransaction.idbtrans, noted);
  const result = await body();
  if (noted.notes.size === 0 || !(await into.meta.get(TEAM))) return result;
  const time = await nextTime(into);
  const rows = [...noted.notes.values()].map((one) => ({
    ...one,
    ...(noted.erases && { isErased: true as const }),
    time,
  }));
  await into.outbox.bulkAdd(rows);
  if (noted.erases) await scrub(into, noted);
  return result;
}

/** Notes nothing of what the transaction that runs now has written so far: it came from the team. */
export function forgetNotes(): void {
  notedNow()?.notes.clear();
}
