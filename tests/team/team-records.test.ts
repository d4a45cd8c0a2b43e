import { afterEach, beforeEach, expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { type Book, openBook, type TeamRecord } from '../../lib/db/schema';
import { allRecords, putRecords, RECORDS, recordsOf, recordsOfDocs } from '../../lib/db/team-records';
import { write } from '../../lib/db/write/transaction';
import { moveTeam, startTeam } from '../../lib/team/membership';
import { noteWrite } from '../../lib/team/note-write';
import { recordKey } from '../../lib/team/record-key';
import { stampOf, tick } from '../../lib/team/stamp';
import { syncOnce } from '../../lib/team/sync';
import { newTeamKey } from '../../lib/team/team-key';
import { readTeamNow } from '../../lib/team/team-now';
import { anAccount } from '../db/a-book';
import { sharedRows, twoDevices } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();

let into: Book;
beforeEach(() => {
  into = openBook('relaxed', `records ${crypto.randomUUID()}`);
});
afterEach(() => into.delete());

const stamp = stampOf(tick(undefined, 10), 'anna');
/** A record that was sent, with the name of its document. */
function sent(id: string, table = 'accounts'): TeamRecord {
  const state = noteWrite({ table, id }, { id, name: `Firm ${id}` }, { stamp });
  return { key: recordKey(table, id), state, turn: 1, doc: `doc ${id}`, known: ['1-a'], standing: ['1-a'] };
}
const many = (count: number, of = 'k') => Array.from({ length: count }, (_, at) => sent(`${of}${at}`));
const within = <T>(work: () => Promise<T>) => into.transaction('rw', RECORDS, async () => work());
const add = (records: readonly TeamRecord[]) => within(() => putRecords(into, records, () => true));
const counts = async () => [await into.teamRecords.count(), await into.teamPacks.count()];
const plain = (records: readonly (TeamRecord | undefined)[]) =>
  records.map((record) => record && Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'pack')));
const found = (...ids: readonly string[]) =>
  within(() =>
    recordsOf(
      into,
      ids.map((id) => recordKey('accounts', id)),
    ),
  );

it('keeps many that are new in few rows, and finds each by its key and by its document', async () => {
  const records = many(120);
  await add(records);
  expect(await counts()).toEqual([0, 3]);
  expect(plain(await found('k7', 'none', 'k119'))).toEqual([records[7], undefined, records[119]]);
  const byDoc = await within(() => recordsOfDocs(into, ['doc k3', 'doc none', 'doc k110']));
  expect(byDoc.size).toBe(2);
  expect(plain(['doc k3', 'doc k110'].map((doc) => byDoc.get(doc)))).toEqual([records[3], records[110]]);
  expect(plain(await within(() => allRecords(into)))).toEqual(records);
});

it.each([
  ['few others stand between', 90, 60],
  ['many others stand between', 900, 60],
])('finds many of them where %s', async (_, there, asked) => {
  const records = many(there);
  await add(records.slice(0, 2));
  for (let at = 2; at < there; at += 100) await add(records.slice(at, at + 100));
  const step = Math.floor(there / asked);
  const wanted = records.filter((_, at) => at % step === 0);
  const keys = ['accounts a', ...wanted.map(({ key }) => key), 'accounts z'];
  expect(plain(await within(() => recordsOf(into, keys)))).toEqual([undefined, ...wanted, undefined]);
  const docs = wanted.flatMap(({ doc }) => doc ?? []);
  const byDoc = await within(() => recordsOfDocs(into, ['doc a', ...docs, 'doc z']));
  expect(plain(docs.map((doc) => byDoc.get(doc)))).toEqual(wanted);
});

it('has stand alone what is to be sent, what came with few others, and what is looked for by its table', async () => {
  await add([...many(3), ...many(5, 'u').map((record) => ({ ...record, unsent: 1 as const }))]);
  await add(['imports', 'members', 'importedRows', 'ledgerBlocks'].map((table) => sent('i', table)));
  await within(() => putRecords(into, many(9, 'old')));
  expect(await counts()).toEqual([21, 0]);
});

it('puts what has changed back where it stands, alone once it is to be sent, and each once', async () => {
  await add(many(6));
  const [one, two] = (await found('k1', 'k2')) as [TeamRecord, TeamRecord];
  await within(() => putRecords(into, [{ ...one, turn: 2 }]));
  expect(await counts()).toEqual([0, 1]);
  await within(() => putRecords(into, [{ ...two, turn: 2, unsent: 1 }]));
  expect(await counts()).toEqual([1, 1]);
  // As it was read before it stood alone.
  await within(() => putRecords(into, [{ ...two, turn: 3 }]));
  const turns = (await within(() => allRecords(into))).map(({ key, turn }) => [key, turn]);
  expect(Object.fromEntries(turns)).toMatchObject({ 'accounts k1': 2, 'accounts k2': 3, 'accounts k3': 1 });
  expect(turns.length).toBe(6);
  expect(plain(await found('k2'))).toMatchObject([{ turn: 3 }]);
  await within(async () =>
    putRecords(
      into,
      (await allRecords(into)).map((record) => ({ ...record, unsent: 1 })),
    ),
  );
  expect(await counts()).toEqual([6, 0]);
});

it('shares many accounts, then changes to some of them, and sends all of them anew after the team has moved', async () => {
  const { anna, ben, server } = await twoDevices(peer, made.key);
  const link = async (to = server) => ({ ...(await newTeamKey('six cranes')), team: 't', server: to });
  const me = { name: 'Anna', email: 'anna@firm.test' };
  await startTeam(anna.into, { link: { ...(await link()), key: made.key }, me, isJoining: false }, Date.now());
  const meet = async () => {
    for (const team of [anna, ben, anna, ben]) await syncOnce(team);
  };
  const put = (of: Book, ids: readonly number[], name: string) =>
    write(
      ['accounts'],
      async () => {
        await of.accounts.bulkPut(ids.map((id) => accountRow(anAccount({ id: `k${id}`, name: `${name} ${id}` }))));
      },
      of,
    );
  await put(anna.into, [...Array(130).keys()], 'Firm');
  await meet();
  expect([await ben.into.teamRecords.count(), await ben.into.teamPacks.count()]).toEqual([1, 3]);
  await Promise.all([put(ben.into, [1, 2, 3, 4, 5], 'Bens'), put(anna.into, [5, 6, 77], 'Annas')]);
  await meet();
  expect(await sharedRows(anna.into)).toEqual(await sharedRows(ben.into));
  expect((await ben.into.accounts.get('k6'))?.name).toBe('Annas 6');
  for (const team of [anna, ben]) {
    const all = await team.into.transaction('r', RECORDS, async () => allRecords(team.into));
    expect([all.length, new Set(all.map(({ key }) => key)).size]).toEqual([131, 131]);
    expect(await syncOnce(team)).toEqual({ changed: new Set(), sent: 0 });
  }
  await moveTeam(anna.into, await link(await peer.newDatabase()), Date.now());
  expect((await readTeamNow(anna.into))?.unsent).toBeGreaterThanOrEqual(131);
  expect(await anna.into.teamPacks.count()).toBe(0);
  await Promise.all([anna.into.delete(), ben.into.delete()]);
});
