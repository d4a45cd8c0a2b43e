import type { TeamRecord } from '../db/schema';
import type { Doc } from './couch';
import { foldNext } from './fold';
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

/** Notes that records were sent, where they are still as they were; resolves to false where this device has left or moved since. */
function noteSent({ into }: Team, device: string, sent: readonly Outgoing[]): Promise<boolean> {
  return into.transaction('rw', [into.meta, into.teamRecords], async () => {
    if ((await readHere(into))?.device !== device) return false;
    const now = await into.teamRecords.bulkGet(sent.map(({ record }) => record.key));
    const noted = sent.flatMap(({ record, doc, ends }, place): TeamRecord[] => {
      const is = now[place];
      if (!is) return [];
      const unsent = is.turn === record.turn ? 0 : 1;
      const others = is.known?.filter((rev) => !record.standing?.includes(rev)) ?? [];
      const known = [...others, doc._rev, ...ends.map(({ _rev }) => _rev)];
      const { past, ...rest } = is;
      const isPast = past && past.length > (record.past?.length ?? 0);
      return [{ ...rest, ...(isPast && { past }), doc: doc._id, known, standing: [doc._rev], unsent }];
    });
    await into.teamRecords.bulkPut(noted);
    return true;
  });
}

/** Yields all that waits to be sent, so many records at once: first what is taken from the outbox now, then what waited before. */
async function* waiting({ into }: Team, device: string): AsyncGenerator<TeamRecord[]> {
  const taken = new Set<string>();
  for (let after = 0; ; ) {
    const { last, records } = await foldNext(into, device, AT_ONCE, after);
    if (last === undefined) break;
    after = last;
    for (const { key } of records) taken.add(key);
    yield records.filter(({ unsent }) => unsent === 1);
  }
  const keys = (await into.teamRecords.where('unsent').equals(1).primaryKeys()).filter((key) => !taken.has(key));
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const records = await into.teamRecords.bulkGet(keys.slice(at, at + AT_ONCE));
    yield records.filter((record) => record?.unsent === 1) as TeamRecord[];
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
 * Sends all that the team does not know yet of `device`; resolves to how many records that were. The next are taken and sealed while the server
 * takes some, and those before noted; what is written to them in the meantime is sent again.
 */
export async function send(team: Team, device: string): Promise<number> {
  // What was sent before the answer was cut off, or by another device that came to the same, is there: as long as some are, it is asked for.
  const way = { mayBeThere: true };
  let sent = 0;
  for (let isMore = true; isMore; ) {
    const batches = waiting(team, device);
    const sealNext = async () => {
      const { done, value } = await batches.next();
      return done ? null : Promise.all(value.map((record) => outgoing(team, record)));
    };
    let coming = beside(sealNext());
    let noting = Promise.resolve(true);
    isMore = false;
    for (let all = await coming; all; all = await coming) {
      coming = beside(sealNext());
      if (all.length === 0) continue;
      if ((await readHere(team.into))?.device !== device) return sent;
      isMore = true;
      if (!(await push(team, all, way))) {
        await foldParts(team, device);
        break;
      }
      if (!(await noting)) return sent;
      noting = beside(noteSent(team, device, all));
      sent += all.length;
    }
    if (!(await noting)) return sent;
  }
  return sent;
}
