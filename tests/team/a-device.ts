import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { type Book, openBook, TEAM } from '../../lib/db/schema';
import { couch, type TeamServer } from '../../lib/team/couch';
import { newHere } from '../../lib/team/here';
import { rowFor } from '../../lib/team/row-for';
import type { TeamKey } from '../../lib/team/seal';
import { isShared, SHARED_TABLES, type Team } from '../../lib/team/team';
import type { Peer } from './a-peer';

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** Opens the book of a device that is in a team; what it asks the server goes by `fetched`. */
export async function aDevice(
  name: string,
  {
    key,
    server,
    fetched = fetch,
    now = Date.now,
  }: { key: TeamKey; server: TeamServer; fetched?: typeof fetch; now?: () => number },
): Promise<Team> {
  const into = openBook('relaxed', name);
  if (!(await into.meta.get(TEAM))) await into.meta.put({ key: TEAM, value: newHere() });
  return { into, key, couch: couch(server, fetched, now), rowFor };
}

/** Opens the books of Anna and Ben in a team that nobody else is in, with a database of its own. */
export async function twoDevices(peer: Peer, key: TeamKey): Promise<{ server: TeamServer; anna: Team; ben: Team }> {
  const server = await peer.newDatabase();
  const run = crypto.randomUUID();
  const [anna, ben] = await Promise.all([
    aDevice(`anna ${run}`, { key, server }),
    aDevice(`ben ${run}`, { key, server }),
  ]);
  return { server, anna, ben };
}

/** All shared rows of a book but sales in blocks, whose dictionaries may differ, each by its table and key. */
export async function sharedRows(of: Book): Promise<Record<string, object>> {
  const tables = await Promise.all(
    SHARED_TABLES.filter((table) => table !== 'ledgerBlocks').map(async (table) => {
      const [keys, rows] = await Promise.all([of.table(table).toCollection().primaryKeys(), of.table(table).toArray()]);
      return rows
        .map((row, place): [string, object] => [`${table}/${keys[place]}`, row])
        .filter((_, place) => isShared(table, String(keys[place])));
    }),
  );
  return Object.fromEntries(tables.flat().sort(([one], [other]) => (one < other ? -1 : 1)));
}
