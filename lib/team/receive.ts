import { addMany } from '../db/add-many';
import { getMany } from '../db/get-many';
import type { AccountRow, TeamRecord } from '../db/schema';
import { putRecords, recordsOf } from '../db/team-records';
import { write } from '../db/write/transaction';
import type { Changed, Got } from './answers';
import { canonical } from './canonical';
import { fold } from './fold';
import { type Came, goesBy, type Here, hear, noteHere, readHere } from './here';
import { isPart } from './import-part';
import { type Heard, heardOf, whatWasHeard } from './many-rows';
import { isAlive, merge, type Shared } from './merge';
import { forgetNotes } from './outbox';
import { doPartsWait, foldParts } from './parts-out';
import { recordKey } from './record-key';
import { openRecord } from './sealed-record';
import { fieldsOf } from './shared-kinds';
import { rowOf } from './slots';
import { isShared, TEAM_TABLES, type Team } from './team';

/** So many changes are asked for at once. */
const AT_ONCE = 1000;
/** So many of the records that came last are told of. */
const MOST_CAME = 50;
/** A record's document of a team: pieces are fetched when they are wanted, all others in the database are none of ours. */
export const NAME = /^[0-9a-f]{32}$/;

const isAlike = (one: object, other: object | undefined) =>
  one === other || (other !== undefined && canonical(one) === canonical(other));

/** A document that has changed, opened as far as it is new here. */
interface Opened extends Changed {
  /** The record's, where this device has heard of the document. */
  key: string | undefined;
  /** This device hears of the document for the first time. */
  isFirst: boolean;
  /** It says nothing that is not known here: this device has sent it, or cannot read it. */
  isEcho: boolean;
  states: { rev: string; state: Shared }[];
}

/** Says whether a record's document stands as this device knows it, as what it has sent does. */
const isAsKnown = ({ known, standing }: TeamRecord, { revs }: Changed) =>
  `${known}` === `${revs}` && `${standing}` === `${revs}`;

/** Fetches and opens the revisions of documents that this device has not heard of. */
async function open({ into, key, couch }: Team, heard: Heard, changes: readonly Changed[]): Promise<Opened[]> {
  const known = await heardOf(into, heard, changes);
  const wanted = changes.flatMap(({ id, revs }) =>
    revs.filter((rev) => !known.get(id)?.known?.includes(rev)).map((rev) => ({ id, rev })),
  );
  const got = Map.groupBy(await couch.bulkGet(wanted), ({ id }) => id);
  const openOne = async ({ id, rev, data }: Got) => {
    const state = data === undefined ? null : await openRecord(key, id, data);
    return state ? [{ rev, state }] : [];
  };
  return Promise.all(
    changes.map(async (change) => {
      const states = (await Promise.all((got.get(change.id) ?? []).map(openOne))).flat();
      const record = known.get(change.id);
      const isEcho = states.length === 0 && (!record || isAsKnown(record, change));
      return { ...change, key: record?.key, isFirst: !known.has(change.id), isEcho, states };
    }),
  );
}

/** Returns a record with what has come for it; undefined where nothing is known of it. */
function withStates(change: Opened, before: TeamRecord | undefined): TeamRecord | undefined {
  const { id, revs, states } = change;
  if (before && states.length === 0 && isAsKnown(before, change)) return undefined;
  const all = [...(before ? [before.state] : []), ...states.map((one) => one.state)];
  if (all.length === 0) return undefined;
  const state = all.reduce(merge);
  const come = states.map(({ rev }) => rev);
  const standing = revs.filter((rev) => come.includes(rev) || before?.standing?.includes(rev));
  // What one end of the document says alone needs no answer.
  const [only] = states;
  const isSaid =
    standing.length === 1 && (only ? only.rev === standing[0] && isAlike(only.state, state) : before && !before.unsent);
  const key = recordKey(state.table, state.id);
  const { made, past, pack } = before ?? {};
  const own = { ...(made !== undefined && { made }), ...(past && { past }), ...(pack !== undefined && { pack }) };
  const turn = (before?.turn ?? 0) + 1;
  return { key, state, turn, doc: id, known: revs, standing, ...(!isSaid && { unsent: 1 }), ...own };
}

/** Says whether there are other accounts, or they belong together otherwise: then shares and rhythms are others. */
function areOtherGroups(rows: readonly object[], there: readonly (AccountRow | undefined)[]): boolean {
  const parents = new Map(there.map((row) => [row?.id, row?.parentId]));
  return (rows as AccountRow[]).some(({ id, parentId }) => !parents.has(id) || parents.get(id) !== parentId);
}

/** Puts the rows of records into their tables, and takes out those that are gone; resolves to the tables that it changed. */
async function putRows({ into, rowFor }: Team, records: readonly TeamRecord[]): Promise<Set<string>> {
  const changed = new Set<string>();
  const shared = records.filter(({ state: { table, id } }) => isShared(table, id));
  for (const [table, some] of Map.groupBy(shared, ({ state }) => state.table)) {
    // Those of imports are made of their pieces later.
    if (isPart(table)) continue;
    const there = await getMany(
      into.table(table),
      some.map(({ state }) => state.id),
    );
    const gone = some.filter(({ state }, place) => there[place] && !isAlive(state)).map(({ state }) => state.id);
    const rows = some.flatMap(({ state }, place) => {
      const row = isAlive(state) ? rowFor(table, rowOf(state.slots)) : undefined;
      return row && !isAlike(row, there[place]) ? [row] : [];
    });
    if (gone.length + rows.length > 0) changed.add(table);
    if (table === 'accounts' && (gone.length > 0 || areOtherGroups(rows, there)))
      await into.meta.delete('standingsSettings');
    await into.table(table).bulkDelete(gone);
    // Of what is put, Dexie asks first for what was there.
    await (there.some((row) => row) ? into.table(table).bulkPut(rows) : addMany(into.table(table), rows));
  }
  return changed;
}

/** Returns the key of the record of a document, which this device may never have sent or received; '' where that is not known. */
const keyOf = ({ key, states: [first] }: Opened) => key ?? (first ? recordKey(first.state.table, first.state.id) : '');

/** What an import brought and changed is told of as the import. */
const isTold = (table: string) => fieldsOf(table) !== undefined && !isPart(table) && table !== 'meta';

/** Returns what others wrote of some records since this device knew them, with what came before, the latest first. */
function cameOf(
  { device, came = [] }: Here,
  records: readonly TeamRecord[],
  before: ReadonlyMap<string, TeamRecord | undefined>,
): readonly Came[] {
  const now = records.flatMap(({ key, doc = '', state: { seen } }): Came[] => {
    const known = before.get(doc)?.state.seen ?? {};
    const news = Object.entries(seen).filter(([who, stamp]) => who !== device && stamp > (known[who] ?? ''));
    const stamp = news
      .map(([, one]) => one)
      .sort()
      .at(-1);
    return stamp && isTold(key.split(' ', 1)[0] ?? '') ? [{ key, stamp }] : [];
  });
  const keys = new Set(now.map(({ key }) => key));
  const all = [...now, ...came.filter(({ key }) => !keys.has(key))];
  return all.sort((one, other) => (one.stamp > other.stamp ? -1 : 1)).slice(0, MOST_CAME);
}

/** Takes in some documents, in one transaction with up to where they were heard of; resolves to null where it has to be tried again. */
function takeIn(team: Team, device: string, opened: readonly Opened[], last: string): Promise<Set<string> | null> {
  const { into } = team;
  return write(
    TEAM_TABLES,
    async () => {
      const here = await readHere(into);
      if (here?.device !== device) return new Set<string>();
      if (await doPartsWait(team)) return null;
      // What this device wrote to them comes first, so that nothing of it is taken for what came.
      const keys = opened.map(keyOf);
      const came = new Set(keys);
      await fold(into, here.device, { isMeant: (key) => came.has(key) });
      const known = await recordsOf(into, keys, (place) => !opened[place]?.isFirst);
      const before = new Map(opened.map(({ id }, place) => [id, known[place]]));
      const records = opened.flatMap((one) => withStates(one, before.get(one.id)) ?? []);
      await putRecords(into, records, ({ doc = '' }) => !before.get(doc));
      const changed = await putRows(team, records);
      await hear(
        into,
        records.flatMap(({ state }) => Object.values(state.seen)),
      );
      await noteHere(into, { since: last, came: cameOf(here, records, before) });
      forgetNotes();
      return changed;
    },
    into,
  );
}

/** Notes up to where the team was heard; resolves to whether `device` still goes by that name. */
function hearOnly({ into }: Team, device: string, last: string): Promise<boolean> {
  return into.transaction('rw', into.meta, async () => {
    if (!(await goesBy(into, device))) return false;
    await noteHere(into, { since: last });
    return true;
  });
}

/** Opens what is new here of what has changed, and asks in the meantime for what has changed after that. */
async function ask(team: Team, heard: Heard, listed: ReturnType<Team['couch']['changes']>) {
  const { changes, last } = await listed;
  const isAll = changes.length === 0;
  const next = isAll ? listed : team.couch.changes(last, AT_ONCE);
  next.catch(() => {});
  return {
    isAll,
    last,
    next,
    opened: await open(
      team,
      heard,
      changes.filter(({ id }) => NAME.test(id)),
    ),
  };
}

/**
 * Takes in all that has changed since `device` last heard; resolves to the tables in which it changed rows. One that has left or moved in the
 * meantime goes by another name: nothing of the old server is for it.
 */
export async function receive(team: Team, device: string): Promise<Set<string>> {
  const changed = new Set<string>();
  const heard = await whatWasHeard(team.into);
  let coming: ReturnType<typeof ask> | undefined;
  for (;;) {
    const here = await readHere(team.into);
    if (here?.device !== device) return changed;
    const { isAll, last, next, opened } = await (coming ?? ask(team, heard, team.couch.changes(here.since, AT_ONCE)));
    if (isAll) return changed;
    // The next are fetched while the book takes in these: one that is in both is known by then, or merged once more.
    coming = ask(team, heard, next);
    coming.catch(() => {});
    // Of what this device has sent itself nothing is to be taken in, and what waits may go on waiting to be sent.
    if (opened.every(({ isEcho }) => isEcho)) {
      if (await hearOnly(team, device, last)) continue;
      return changed;
    }
    let taken = await takeIn(team, device, opened, last);
    while (!taken) {
      await foldParts(team, device);
      taken = await takeIn(team, device, opened, last);
    }
    for (const table of taken) changed.add(table);
  }
}
