import type { TeamRecord } from '../db/schema';
import type { Doc } from './couch';
import { readWaiting, type Waiting } from './fold';
import { goesBy } from './here';
import type { RowsRead } from './many-rows';
import { foldParts, sendPieces } from './parts-out';
import { type Sealed, sealedName } from './seal';
import { sealRecord } from './sealed-record';
import { noteSending, noteTaken, type OnItsWay, type Outgoing, takeBack } from './sending';
import { TEAM_TABLES, type Team } from './team';

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

/** Yields all that waits to be sent, so many records at once: first what stands in the outbox now, then what waited before. */
async function* waiting({ into }: Team, device: string): AsyncGenerator<readonly Waiting[]> {
  const read: RowsRead = { upTo: 0, of: new Map() };
  for (;;) {
    const some = await into.transaction('r', TEAM_TABLES, async () =>
      readWaiting(into, device, { part: { most: AT_ONCE, read } }),
    );
    if (some.length === 0) break;
    yield some;
  }
  const keys = await into.teamRecords.where('unsent').equals(1).primaryKeys();
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const records = await into.teamRecords.bulkGet(keys.slice(at, at + AT_ONCE));
    yield records.flatMap((record) => (record ? { key: record.key, before: record, record, rows: [] } : []));
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
 * Sends all that the team does not know yet of `device`; resolves to how many records that were. The next are read, sealed and noted while the
 * server takes some; what is written to them in the meantime is sent again.
 */
export async function send(team: Team, device: string): Promise<number> {
  // What was sent before the answer was cut off, or by another device that came to the same, is there: as long as some are, it is asked for.
  const way = { mayBeThere: true };
  let [sent, isOver] = [0, false];
  /** Sends what waits now; resolves to whether more may. */
  const goOn = async (): Promise<boolean> => {
    const batches = waiting(team, device);
    let onTheirWay: readonly OnItsWay[] = [];
    const next = async () => {
      const { done, value: some } = await batches.next();
      if (done) return null;
      const unsent = some.flatMap(({ record }) => (record?.unsent === 1 ? record : []));
      const all = await Promise.all(unsent.map((record) => outgoing(team, record)));
      const noted = await noteSending(team.into, device, { some, all }, onTheirWay, () => !isOver);
      onTheirWay = noted?.records ?? [];
      return noted?.all;
    };
    let [coming, isMore] = [beside(next()), false];
    for (let all = await coming; all; all = await coming) {
      if (!(await goesBy(team.into, device))) return false;
      coming = beside(next());
      isMore = true;
      if (all.length > 0 && !(await push(team, all, way))) {
        await coming;
        await takeBack(team.into, device);
        await foldParts(team, device);
        return true;
      }
      sent += all.length;
    }
    if (isMore) await noteTaken(team.into);
    return isMore;
  };
  try {
    while (await goOn());
  } finally {
    isOver = true;
  }
  return sent;
}
