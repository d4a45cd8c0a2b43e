import type { Book } from '../db/schema';
import { allRecords, putRecords, RECORDS, recordsOfDocs } from '../db/team-records';
import { write } from '../db/write/transaction';
import type { Compared } from './ask';
import { canonical } from './canonical';
import { fold } from './fold';
import { noteHere, readHere } from './here';
import { isPart, PART_TABLES, readParts } from './import-part';
import { isAlive } from './merge';
import { forgetNotes } from './outbox';
import { NAME } from './receive';
import { recordKey } from './record-key';
import { rowOf } from './slots';
import { tick } from './stamp';
import { syncOnce } from './sync';
import { isShared, SHARED_TABLES, TEAM_TABLES, type Team } from './team';

/** So many changes are asked for at once. */
const AT_ONCE = 1000;

/** Returns the revisions at the ends of all documents of the server, by their names. */
async function listing({ couch }: Team): Promise<Map<string, readonly string[]>> {
  const all = new Map<string, readonly string[]>();
  let since = '0';
  for (;;) {
    const { changes, last } = await couch.changes(since, AT_ONCE);
    if (changes.length === 0) return all;
    for (const { id, revs } of changes) if (NAME.test(id)) all.set(id, revs);
    since = last;
  }
}

/** Has what differs between the server and this device sent, or fetched, by the next round; resolves to what that is. */
function compareWithServer({ into }: Team, there: Map<string, readonly string[]>) {
  return into.transaction('rw', ['meta', ...RECORDS], async () => {
    const records = await allRecords(into);
    // What waits to be sent is missing by right.
    const lost = records.filter(({ doc, unsent }) => (doc === undefined ? !unsent : !there.has(doc)));
    await putRecords(
      into,
      lost.map(({ doc: _, known: __, standing: ___, ...record }) => ({ ...record, unsent: 1 })),
    );
    const known = new Map(records.map(({ doc, known: revs }) => [doc, revs ?? []]));
    const news = [...there].filter(([doc, revs]) => revs.some((rev) => !known.get(doc)?.includes(rev)));
    if (news.length > 0) await noteHere(into, { since: '0' });
    return { records: records.length, there: lost.length, news: news.map(([doc]) => doc) };
  });
}

/** Has parts of imports made anew that are not in the book as the team has them, and has sent those that the team has not; resolves to how many. */
async function comparePartsWithBook(into: Book, now: number): Promise<number> {
  let count = 0;
  const { parts, replaced } = await readParts(into);
  for (const table of PART_TABLES) {
    const ids = new Set((await into.table(table).toCollection().primaryKeys()) as string[]);
    const records = parts.filter(({ state }) => state.table === table);
    const known = new Set(records.map(({ state }) => state.id));
    const own = [...ids].filter((id) => !known.has(id));
    await into.outbox.bulkAdd(own.map((id) => ({ table, id, time: tick(undefined, now) })));
    // A block of which everything gave way has no row by right.
    const wrong = records.filter(
      ({ made, state: { id } }) => ids.has(id) !== (made !== undefined) && replaced(id).length === 0,
    );
    await into.teamRecords.bulkPut(wrong.map((record) => ({ ...record, made: '' })));
    count += own.length + wrong.length;
  }
  return count;
}

/** Puts into the book what the team has and it has not, and has sent what it has and the team has not; resolves to how many those were. */
function compareWithBook({ into, rowFor }: Team, now: number): Promise<number> {
  return write(
    TEAM_TABLES,
    async () => {
      const here = await readHere(into);
      if (!here) return 0;
      // What was written in the meantime is no fault.
      await fold(into, here.device);
      const records = new Map((await allRecords(into)).map((record) => [record.key, record]));
      let count = 0;
      for (const table of SHARED_TABLES.filter((one) => !isPart(one))) {
        const { keyPath } = into.table(table).schema.primKey;
        const rows = new Map(
          ((await into.table(table).toArray()) as object[]).map((row) => [
            String(Reflect.get(row, String(keyPath))),
            row,
          ]),
        );
        for (const id of rows.keys()) if (!isShared(table, id)) rows.delete(id);
        const own = [...rows.keys()].filter((id) => !records.has(recordKey(table, id)));
        await into.outbox.bulkAdd(own.map((id) => ({ table, id, time: tick(undefined, now) })));
        const wrong = [...records.values()].flatMap(({ state }) => {
          if (state.table !== table || !isAlive(state)) return [];
          const row = rowFor(table, rowOf(state.slots));
          return row && canonical(row) !== canonical(rows.get(state.id)) ? [row] : [];
        });
        const gone = [...rows.keys()].filter((id) => {
          const record = records.get(recordKey(table, id));
          return record && !isAlive(record.state);
        });
        await into.table(table).bulkPut(wrong);
        await into.table(table).bulkDelete(gone);
        count += own.length + wrong.length + gone.length;
      }
      count += await comparePartsWithBook(into, now);
      forgetNotes();
      return count;
    },
    into,
  );
}

/** Compares all that this device knows with the server and with the book, and repairs what differs. `now`: milliseconds. */
export async function compareAll(team: Team, now: number): Promise<Compared> {
  await syncOnce(team);
  const { records, there, news } = await compareWithServer(team, await listing(team));
  await syncOnce(team);
  // What another key has sealed stays unknown.
  const { size: here } = await team.into.transaction('r', RECORDS, async () => recordsOfDocs(team.into, news));
  const rows = await compareWithBook(team, now);
  await syncOnce(team);
  return { records, there, here, rows };
}
