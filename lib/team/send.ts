import type { TeamRecord } from '../db/schema';
import type { Doc } from './couch';
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

/** Returns records that wait, sealed, but for so many of the first of them. */
async function sealedAfter(team: Team, first: number): Promise<Outgoing[]> {
  const some = await team.into.teamRecords.where('unsent').equals(1).offset(first).limit(AT_ONCE).toArray();
  return Promise.all(some.map((record) => outgoing(team, record)));
}

/** Sends all that the team does not know yet of `device`; resolves to how many records that were. */
export async function send(team: Team, device: string): Promise<number> {
  let count = 0;
  let coming: Promise<Outgoing[]> | undefined;
  // What was sent before the answer was cut off, or by another device that came to the same, is there: as long as some are, it is asked for.
  let mayBeThere = true;
  for (;;) {
    const all = await (coming ?? sealedAfter(team, 0));
    const isAhead = coming !== undefined;
    coming = undefined;
    if (all.length === 0 && !isAhead) return count;
    if (all.length === 0) continue;
    // First what they speak of: a record whose pieces are missing is of no use.
    let isAnew = false;
    for (const { record } of all) isAnew = !(await sendPieces(team, record)) || isAnew;
    if (isAnew) {
      await foldParts(team, device);
      continue;
    }
    // The next are sealed while the server takes these; what is written to them in the meantime is sent again.
    if (all.length === AT_ONCE) coming = sealedAfter(team, AT_ONCE);
    coming?.catch(() => {});
    const docs = all.map(({ doc }) => doc);
    const missing: Set<string> | undefined = mayBeThere
      ? await team.couch.revsDiff(Object.fromEntries(docs.map(({ _id, _rev }) => [_id, [_rev]])))
      : undefined;
    mayBeThere &&= missing?.size !== docs.length;
    await team.couch.bulkDocs(docs.filter(({ _id, _rev }) => missing?.has(`${_id} ${_rev}`) ?? true));
    // Only now: what they held stands in what was taken.
    await team.couch.bulkDocs(all.flatMap(({ ends }) => ends));
    if (!(await noteSent(team, device, all))) return count;
    count += all.length;
  }
}
