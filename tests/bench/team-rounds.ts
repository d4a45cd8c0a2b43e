import PouchDB from 'pouchdb';
import { accountRow } from '../../lib/db/rows';
import { write } from '../../lib/db/write/transaction';
import { syncOnce } from '../../lib/team/sync';
import { newTeamKey } from '../../lib/team/team-key';
import { anAccount } from '../db/a-book';
import { aDevice } from '../team/a-device';
import { startPeer } from '../team/a-peer';

/** How long each way took, in milliseconds. */
export interface Rounds {
  ourSending: number;
  ourFetching: number;
  theirSending: number;
  theirFetching: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Sends so many records to a server on loopback and fetches them on another device, and has PouchDB replicate the very documents that
 * came of it both ways. Our books stand in an IndexedDB made of JavaScript alone, its databases in files of LevelDB in `folder`.
 */
export async function measureRounds(count: number, folder: string): Promise<Rounds> {
  const peer = await startPeer();
  const { key } = await newTeamKey('six cranes by the river');
  const [ours, theirs] = [await peer.newDatabase(), await peer.newDatabase()];
  const [anna, ben] = [await aDevice('anna', { key, server: ours }), await aDevice('ben', { key, server: ours })];
  const rows = Array.from({ length: count }, (_, at) =>
    accountRow(anAccount({ id: `k${at}`, name: `Kovács ${at} Kft.`, domains: [`k${at}.test`] })),
  );
  await write(['accounts'], () => anna.into.accounts.bulkPut(rows).then(() => {}), anna.into);
  const ourSending = await timed(() => syncOnce(anna));
  const ourFetching = await timed(() => syncOnce(ben));
  const answer = await fetch(`${ours.address}/_all_docs?include_docs=true`);
  const { rows: docs } = (await answer.json()) as { rows: { doc: { _id: string; s?: string } }[] };
  const [from, to] = [new PouchDB(`${folder}/from`), new PouchDB(`${folder}/to`)];
  await from.bulkDocs(docs.map(({ doc: { _id, s } }) => ({ _id, s })));
  const theirSending = await timed(() => from.replicate.to(theirs.address, { batch_size: 500 }));
  const theirFetching = await timed(() => to.replicate.from(theirs.address, { batch_size: 500 }));
  await Promise.all([anna.into.delete(), ben.into.delete(), from.close(), to.close(), peer.stop()]);
  return { ourSending, ourFetching, theirSending, theirFetching };
}
