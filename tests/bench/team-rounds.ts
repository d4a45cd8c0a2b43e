import PouchDB from 'pouchdb/dist/pouchdb.js';
import { backupFile } from '../../lib/db/backup/backup-file';
import { checkFile } from '../../lib/db/backup/check-backup';
import { restoreFile } from '../../lib/db/backup/restore-backup';
import { accountRow } from '../../lib/db/rows';
import { type Book, book, openBook } from '../../lib/db/schema';
import { noteFor, write } from '../../lib/db/write/transaction';
import { couch, type TeamServer } from '../../lib/team/couch';
import { type Link, noteHere } from '../../lib/team/here';
import { startTeam } from '../../lib/team/membership';
import * as outbox from '../../lib/team/outbox';
import { rowFor } from '../../lib/team/row-for';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { newTeamKey } from '../../lib/team/team-key';
import { anAccount } from '../db/a-book';
import { fillBook, fillSales } from './fill-book';

/** Milliseconds for which a browser with all its processes, and the server, had a processor. */
export interface ProcessorTime {
  browser: number;
  server: number;
}

const processorTime = async (): Promise<ProcessorTime> => (await fetch('/processorTime')).json();

/** What something took: how long, and of the processors; in milliseconds. */
interface Took extends ProcessorTime {
  wall: number;
}

/** What each way took. */
interface Rounds {
  ourSending: Took;
  ourFetching: Took;
  theirSending: Took;
  theirFetching: Took;
  /** What the server alone takes for the same, asked for nothing else. */
  bareSending: Took;
  bareFetching: Took;
}

/** So many documents are sent, or asked for, at once. */
const AT_ONCE = 500;

noteFor(outbox);

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const before = await processorTime();
  const from = performance.now();
  await work();
  const wall = performance.now() - from;
  const { browser, server } = await processorTime();
  return { wall, browser: browser - before.browser, server: server - before.server };
}

const aTeam = (into: Book, { key, server }: Link): Team => ({
  into,
  key,
  couch: couch(server, (...asked) => fetch(...asked), Date.now),
  rowFor,
});

const aLink = async (server: TeamServer): Promise<Link> => ({
  ...(await newTeamKey('six cranes by the river')),
  team: 'team',
  server,
});

/** Puts a device into the team, and what it brings along is looked through. */
async function enter(into: Book, link: Link, name: string, isJoining: boolean): Promise<Team> {
  await startTeam(into, { link, me: { name, email: `${name}@firm.test` }, isJoining }, Date.now());
  await noteHere(into, { isHeld: false });
  return aTeam(into, link);
}

const asked = async (path: string, body?: object) => {
  const method = body ? 'POST' : 'GET';
  const headers = { 'Content-Type': 'application/json' };
  const how = { method, headers, cache: 'no-store', ...(body && { body: JSON.stringify(body) }) } as const;
  return (await fetch(path, how)).json();
};

/** Sends documents as they are to a server and fetches them from there, with nothing done beside: as fast as the server is. */
async function measureBare(docs: readonly { _id: string; _rev: string; s?: string }[], { address }: TeamServer) {
  const all = docs.map((doc) => ({ ...doc, _revisions: { start: 1, ids: [doc._rev.slice(2)] } }));
  const bareSending = await timed(async () => {
    for (let at = 0; at < all.length; at += AT_ONCE)
      await asked(`${address}/_bulk_docs`, { new_edits: false, docs: all.slice(at, at + AT_ONCE) });
  });
  const bareFetching = await timed(async () => {
    for (let since: string | number = 0; ; ) {
      const path = `${address}/_changes?style=all_docs&since=${since}&limit=${AT_ONCE}`;
      const { results, last_seq: last } = (await asked(path)) as {
        results: { id: string; changes: [{ rev: string }] }[];
        last_seq: string | number;
      };
      if (results.length === 0) return;
      await asked(`${address}/_bulk_get`, {
        docs: results.map(({ id, changes: [{ rev }] }) => ({ id, rev })),
      });
      since = last;
    }
  });
  return { bareSending, bareFetching };
}

/**
 * Sends so many records to a server on loopback and fetches them on another device, and has PouchDB replicate the very documents that
 * came of it both ways, in the IndexedDB of this browser.
 */
async function measureRounds(
  count: number,
  [ours, theirs, bare]: readonly [TeamServer, TeamServer, TeamServer],
): Promise<Rounds> {
  const link = await aLink(ours);
  const run = crypto.randomUUID();
  const books = ['anna', 'ben'].map((name) => openBook('relaxed', `${name} ${run}`)) as [Book, Book];
  const [anna, ben] = [await enter(books[0], link, 'anna', false), await enter(books[1], link, 'ben', true)];
  await syncOnce(anna);
  await syncOnce(ben);
  const rows = Array.from({ length: count }, (_, at) =>
    accountRow(anAccount({ id: `k${at}`, name: `Kovács ${at} Kft.`, domains: [`k${at}.test`] })),
  );
  await write(['accounts'], () => anna.into.accounts.bulkPut(rows).then(() => {}), anna.into);
  const ourSending = await timed(() => syncOnce(anna));
  const ourFetching = await timed(() => syncOnce(ben));
  if ((await ben.into.accounts.count()) !== count) throw new Error('Not all has come.');
  const answer = await fetch(`${ours.address}/_all_docs?include_docs=true`);
  const { rows: docs } = (await answer.json()) as { rows: { doc: { _id: string; _rev: string; s?: string } }[] };
  const alone = await measureBare(
    docs.map(({ doc }) => doc),
    bare,
  );
  const [from, to] = [new PouchDB(`from ${run}`), new PouchDB(`to ${run}`)];
  await from.bulkDocs(docs.map(({ doc: { _id, s } }) => ({ _id, s })));
  const theirSending = await timed(() => from.replicate.to(theirs.address, { batch_size: AT_ONCE }));
  const theirFetching = await timed(() => to.replicate.from(theirs.address, { batch_size: AT_ONCE }));
  await Promise.all([...books.map((one) => one.delete()), from.close(), to.close()]);
  return { ourSending, ourFetching, theirSending, theirFetching, ...alone };
}

/** Shares a book of that size, has another device join anew, and takes a backup of the same back. Milliseconds. */
async function measureJoining(
  [accounts, lines]: readonly [number, number],
  server: TeamServer,
): Promise<{ sharing: number; joining: number; restoring: number }> {
  await fillBook(accounts);
  await fillSales(accounts, lines);
  const file = await backupFile({ at: Temporal.Now.instant().toString() });
  const link = await aLink(server);
  const anna = await enter(book, link, 'anna', false);
  const sharing = await timed(() => syncOnce(anna));
  const into = openBook('relaxed', 'ben');
  const joining = await timed(async () => syncOnce(await enter(into, link, 'ben', true)));
  const came = [await into.accounts.count(), await into.people.count(), await into.ledgerBlocks.count()];
  const had = [accounts, accounts * 3, await book.ledgerBlocks.count()];
  if (`${came}` !== `${had}`) throw new Error(`Came: ${came} of ${had}.`);
  const restoring = await timed(async () => restoreFile(await checkFile(file)));
  await into.delete();
  return { sharing: sharing.wall, joining: joining.wall, restoring: restoring.wall };
}

const teamBench = { measureRounds, measureJoining };
export type TeamBench = typeof teamBench;

Object.assign(globalThis, teamBench);
