import type { TeamRecord } from '../db/schema';
import type { Doc } from './couch';
import { dropRows, nextWaiting, type Waiting } from './fold';
import { getMany } from './get-many';
import { readHere } from './here';
import { foldParts, sendPieces } from './parts-out';
import { type Sealed, sealedName } from './seal';
import { sealRecord } from './sealed-record';
import type { Team } from './team';

/** So many records are sealed and sent at once. */
const AT_ONCE = 500;

const numberOf = (rev: string) => Number.parseInt(rev, 10);
const digestOf = (rev: string) => rev.slice(rev.indexOf('-') + 1);
/** The order in which CouchDB chooses among revisions, so that all go on from the same. */
const winnerFirst = (one: string, other: string) =>
  numberOf(other) - numberOf(one) || (digestOf(one) > digestOf(other) ? -1 : 1);

/** Returns the document of a revision that follows another, or none: the same on every device that writes the same after the same. */
function next(id: string, after: string | undefined, digest: string): Doc {
  const start = after ? numberOf(after) + 1 : 1;
  const own = digest.slice(0, 24) + start.toString(16).padStart(8, '0');
  return { _id: id, _rev: `${start}-${own}`, _revisions: { start, ids: [own, ...(after ? [digestOf(after)] : [])] } };
}

/** Returns the document that ends a revision. */
const end = (id: string, rev: string): Doc => ({
  ...next(id, rev, [...digestOf(rev)].reverse().join('')),
  _deleted: true,
});

/** A record as it goes out: its document, and the ends that other devices have made beside it, which it takes in. */
interface Outgoing {
  record: TeamRecord;
  doc: Doc;
  ends: Doc[];
}

async function outgoing({ key }: Team, record: TeamRecord): Promise<Outgoing> {
  const { table, id } = record.state;
  const name = record.doc ?? (await sealedName(key, table, id));
  const [{ data, digest }, [first, ...others]]: [Sealed, string[]] = [
    await sealRecord(key, name, record.state),
    [...(record.standing ?? [])].sort(winnerFirst),
  ];
  const ends = others.map((rev) => end(name, rev));
  return { record, doc: { ...next(name, first, digest), s: data }, ends };
}

/** What is sent at once: of which records something waits, and what goes out of them. */
interface Batch {
  some: readonly Waiting[];
  all: readonly Outgoing[];
}

/**
 * Notes that records were sent, where they are still as they were, and takes from the outbox what they came of; resolves to false where this
 * device has left or moved since.
 */
function noteSent({ into }: Team, device: string, { some, all }: Batch): Promise<boolean> {
  return into.transaction('rw', [into.meta, into.outbox, into.teamRecords], async () => {
    if ((await readHere(into))?.device !== device) return false;
    const now = await getMany(
      into.teamRecords,
      some.map(({ key }) => key),
    );
    const sent = new Map(all.map((one) => [one.record.key, one]));
    const [noted, done]: [TeamRecord[], number[]] = [[], []];
    for (const [place, { key, before, record, rows }] of some.entries()) {
      const [is, one] = [now[place], sent.get(key)];
      // Somebody was erased in it in the meantime: it is taken anew.
      const isSame = is?.turn === before?.turn;
      if (isSame) done.push(...rows);
      const base = isSame ? record : is;
      if (!one || !base) continue;
      const { past, ...rest } = base;
      const others = is?.known?.filter((rev) => !one.record.standing?.includes(rev)) ?? [];
      const known = [...others, one.doc._rev, ...one.ends.map(({ _rev }) => _rev)];
      const isPast = past && past.length > (one.record.past?.length ?? 0);
      const written = { doc: one.doc._id, known, standing: [one.doc._rev], unsent: isSame ? 0 : 1 } as const;
      noted.push({ ...rest, ...(isPast && { past }), ...written });
    }
    await into.teamRecords.bulkPut(noted);
    await dropRows(into, done);
    return true;
  });
}

/** Yields all that waits to be sent, so many records at once: first what stands in the outbox now, then what waited before. */
async function* waiting({ into }: Team, device: string): AsyncGenerator<readonly Waiting[]> {
  const taken = new Set<string>();
  for (let after = 0; ; ) {
    // What was written again is sent once the first is noted.
    const { last, some } = await nextWaiting(into, device, AT_ONCE, after, (key) => !taken.has(key));
    if (last === undefined) break;
    after = last;
    for (const { key } of some) taken.add(key);
    yield some;
  }
  const keys = (await into.teamRecords.where('unsent').equals(1).primaryKeys()).filter((key) => !taken.has(key));
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const records = await into.teamRecords.bulkGet(keys.slice(at, at + AT_ONCE));
    yield records.flatMap((record) =>
      record?.unsent === 1 ? { key: record.key, before: record, record, rows: [] } : [],
    );
  }
}

/** Sends some records; resolves to false where the pieces of one have to be named anew first. */
async function push(team: Team, all: readonly Outgoing[], way: { mayBeThere: boolean }): Promise<boolean> {
  const { couch } = team;
  // First what they speak of: a record whose pieces are missing is of no use.
  let isWhole = true;
  for (const { record } of all) isWhole = (await sendPieces(team, record)) && isWhole;
  if (!isWhole) return false;
  const docs = all.map(({ doc }) => doc);
  const missing: Set<string> | undefined = way.mayBeThere
    ? await couch.revsDiff(Object.fromEntries(docs.map(({ _id, _rev }) => [_id, [_rev]])))
    : undefined;
  way.mayBeThere &&= missing?.size !== docs.length;
  await couch.bulkDocs(docs.filter(({ _id, _rev }) => missing?.has(`${_id} ${_rev}`) ?? true));
  // Only now: what they held stands in what was taken.
  await couch.bulkDocs(all.flatMap(({ ends }) => ends));
  return true;
}

/** What goes on beside something else may fail before it is waited for. */
const beside = <Done>(going: Promise<Done>): Promise<Done> => {
  going.catch(() => {});
  return going;
};

/**
 * Sends all that the team does not know yet of `device`; resolves to how many records that were. The next are read and sealed while the server
 * takes some, and those before noted; what is written to them in the meantime is sent again.
 */
export async function send(team: Team, device: string): Promise<number> {
  // What was sent before the answer was cut off, or by another device that came to the same, is there: as long as some are, it is asked for.
  const way = { mayBeThere: true };
  let sent = 0;
  for (let isMore = true; isMore; ) {
    const batches = waiting(team, device);
    const sealNext = async (): Promise<Batch | null> => {
      const { done, value: some } = await batches.next();
      if (done) return null;
      const unsent = some.flatMap(({ record }) => (record?.unsent === 1 ? record : []));
      return { some, all: await Promise.all(unsent.map((record) => outgoing(team, record))) };
    };
    let coming = beside(sealNext());
    let noting = Promise.resolve(true);
    isMore = false;
    for (let batch = await coming; batch; batch = await coming) {
      coming = beside(sealNext());
      if (batch.some.length === 0) continue;
      if ((await readHere(team.into))?.device !== device) return sent;
      isMore = true;
      if (batch.all.length > 0 && !(await push(team, batch.all, way))) {
        await foldParts(team, device);
        break;
      }
      if (!(await noting)) return sent;
      noting = beside(noteSent(team, device, batch));
      team.sent ??= new Set();
      for (const { doc } of batch.all) team.sent.add(`${doc._id} ${doc._rev}`);
      sent += batch.all.length;
    }
    if (!(await noting)) return sent;
  }
  return sent;
}
