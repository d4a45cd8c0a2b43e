import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSameSales } from '../../lib/db/read/team/same-sales';
import { accountRow } from '../../lib/db/rows';
import type { Book } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import { compareAll } from '../../lib/team/compare';
import type { TeamServer } from '../../lib/team/couch';
import { noteHere } from '../../lib/team/here';
import { moveTeam } from '../../lib/team/membership';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { newTeamKey } from '../../lib/team/team-key';
import { anAccount } from '../db/a-book';
import { oneOfEach } from '../db/one-of-each';
import { aDevice, twoDevices } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';
import { aLine, ordersOf, salesOf, takeInSales, takeOutSales } from './sales';

const { peer, made } = await aTeamOfTests();
const { key } = made;

let server: TeamServer;
let anna: Team;
let ben: Team;
beforeEach(async () => {
  ({ server, anna, ben } = await twoDevices(peer, key));
});
afterEach(() => Promise.all([anna.into.delete(), ben.into.delete()]));

async function meet(): Promise<void> {
  for (const team of [anna, ben, anna, ben]) await syncOnce(team);
  expect(await salesOf(ben.into)).toEqual(await salesOf(anna.into));
}
const lines = (...orders: string[]) => orders.map((order) => aLine(order));

it('brings sales with their import, and has the standings computed anew on the other device', async () => {
  await ben.into.meta.put({ key: 'standingsSettings', value: {} });
  const id = await takeInSales(anna.into, lines('1', '2', '3'));
  await meet();
  expect(await ordersOf(ben.into)).toEqual(['1', '2', '3']);
  expect(await ben.into.imports.get(id)).toEqual(await anna.into.imports.get(id));
  expect(await ben.into.meta.get('standingsSettings')).toBeUndefined();
  expect(await syncOnce(ben)).toEqual({ changed: new Set(), sent: 0 });
});

it('takes out on one device what another has taken in, and puts back what had given way', async () => {
  await takeInSales(anna.into, lines('1', '2', '3'));
  await meet();
  const id = await takeInSales(anna.into, lines('2b', '3b'), { corrects: ['2', '3'] });
  await meet();
  expect(await ordersOf(ben.into)).toEqual(['1', '2b', '3b']);
  await takeOutSales(ben.into, id);
  await meet();
  expect(await ordersOf(anna.into)).toEqual(['1', '2', '3']);
  expect([await anna.into.imports.count(), await anna.into.replacedSales.count()]).toEqual([1, 0]);
});

it('names sales that two took in beside each other, and none that were corrected and corrected back', async () => {
  const take = (into: Book, digest: string, corrects: readonly string[] = []) =>
    takeInSales(into, lines('1', '2'), { corrects, digest });
  const named = async () => (await readSameSales(ben.into)).map(({ first, later }) => [first.entry.id, later.entry.id]);
  const first = await take(anna.into, 'as it was');
  await meet();
  await take(anna.into, 'corrected', ['1', '2']);
  const back = await take(anna.into, 'as it was', ['1', '2']);
  await meet();
  expect(await named()).toEqual([]);
  const again = await take(ben.into, 'as it was');
  expect(await named()).toEqual([[back, again].sort()]);
  await takeOutSales(ben.into, again);
  await takeOutSales(anna.into, back);
  await meet();
  expect(await ben.into.imports.toCollection().primaryKeys()).toContain(first);
  expect(await named()).toEqual([]);
});

it('puts one import in the place of another as a whole', async () => {
  const id = await takeInSales(anna.into, lines('1', '2'));
  await meet();
  await takeInSales(ben.into, lines('1', '2', '3'), { replaces: id });
  await meet();
  expect(await ordersOf(anna.into)).toEqual(['1', '2', '3']);
  expect(await anna.into.imports.count()).toBe(1);
});

it('loses and doubles nothing where two take lines out of one block beside each other', async () => {
  await takeInSales(anna.into, lines('1', '2', '3'));
  await meet();
  await takeInSales(anna.into, lines('1a'), { corrects: ['1'] });
  const id = await takeInSales(ben.into, lines('2b'), { corrects: ['2'] });
  await meet();
  expect(await ordersOf(anna.into)).toEqual(['1a', '2b', '3']);
  await takeInSales(anna.into, lines('3a'), { corrects: ['3'] });
  await takeOutSales(ben.into, id);
  await meet();
  expect(await ordersOf(anna.into)).toEqual(['1a', '2', '3a']);
});

it('keeps an import out as a whole that one took out while another wrote to its sales', async () => {
  const id = await takeInSales(anna.into, lines('1', '2'));
  await meet();
  await takeOutSales(anna.into, id);
  // Of two in the same millisecond, nobody can say who was later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await takeInSales(ben.into, lines('2b'), { corrects: ['2'] });
  await meet();
  expect(await ordersOf(anna.into)).toEqual(['2b']);
});

it('gives the sales of an account to the one that it was made one with', async () => {
  const accounts = [anAccount({ id: 'k', name: 'Kovács' }), anAccount({ id: 'l', name: 'Kovacs' })].map(accountRow);
  await write(['accounts'], () => anna.into.accounts.bulkPut(accounts), anna.into);
  await takeInSales(anna.into, [aLine('1', { accountId: 'k' }), aLine('2', { accountId: 'l' })]);
  await meet();
  await write(
    ['accounts', 'merges', 'ledgerBlocks'],
    async () => {
      const [block] = await anna.into.ledgerBlocks.toArray();
      if (!block) return;
      const its = { keptId: 'k', goneId: 'l', of: 'accounts', rows: [], sales: [{ block: block.id, places: [1] }] };
      await anna.into.merges.put({ ...oneOfEach.merges, ...its } as typeof oneOfEach.merges);
      await anna.into.ledgerBlocks.put({ ...block, accountIds: ['k', 'k'] });
      await anna.into.accounts.delete('l');
    },
    anna.into,
  );
  await takeInSales(ben.into, [aLine('3', { accountId: 'k' })], { corrects: ['1'] });
  await meet();
  expect((await salesOf(ben.into)).filter((line) => line.includes('"accountId":"k"'))).toHaveLength(2);
});

it('has sales in the new place after the team has moved, and repairs what is missing in the book', async () => {
  await takeInSales(anna.into, lines('1', '2', '3'));
  await meet();
  const [next, { key: nextKey, head }] = [await peer.newDatabase(), await newTeamKey('seven cranes')];
  await noteHere(anna.into, { me: { name: 'Anna', email: 'anna@firm.test' } });
  await moveTeam(anna.into, { team: 't', server: next, key: nextKey, head }, Date.now());
  anna = await aDevice(anna.into.name, { key: nextKey, server: next });
  ben = await aDevice(`carl ${crypto.randomUUID()}`, { key: nextKey, server: next });
  await meet();
  expect(await ordersOf(ben.into)).toEqual(['1', '2', '3']);
  await ben.into.ledgerBlocks.clear();
  expect(await compareAll(ben, Date.now())).toMatchObject({ there: 0, here: 0, rows: 1 });
  expect(await ordersOf(ben.into)).toEqual(['1', '2', '3']);
});

it('cuts what is long into pieces, and takes pieces of somebody who was erased from the server', async () => {
  const noise = () => crypto.getRandomValues(new Uint8Array(40)).toBase64();
  await takeInSales(
    anna.into,
    Array.from({ length: 25_000 }, (_, number) => aLine(`${number} ${noise()}`)),
  );
  await meet();
  const part = { ...oneOfEach.importedRows, id: 'part' };
  await write(['importedRows'], () => anna.into.importedRows.put(part), anna.into);
  await meet();
  expect(await ben.into.importedRows.get('part')).toEqual(part);
  const names = async () => {
    const answer = await fetch(`${server.address}/_all_docs`, { headers: headersOf(server) });
    const { rows } = (await answer.json()) as { rows: { id: string }[] };
    return rows.map(({ id }) => id).filter((id) => id.startsWith('p'));
  };
  const before = await names();
  expect(before.length).toBeGreaterThan(2);
  await write(
    ['importedRows'],
    async () => {
      await anna.into.importedRows.put({ ...part, rows: [] });
      await anna.into.meta.put({ key: 'erasures', value: 1 });
    },
    anna.into,
  );
  await meet();
  expect(await ben.into.importedRows.get('part')).toEqual({ ...part, rows: [] });
  const after = await names();
  expect(before.filter((name) => !after.includes(name))).toHaveLength(1);
});

const headersOf = ({ user, password }: TeamServer): HeadersInit =>
  user ? { Authorization: `Basic ${btoa(`${user}:${password}`)}` } : {};
