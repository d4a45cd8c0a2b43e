import { expect, inject, vi } from 'vitest';
import { accountRow, personRow } from '../../lib/db/rows';
import type { Book } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import type { Account } from '../../lib/domain/records/account';
import type { Proposal } from '../../lib/domain/records/proposal';
import type { TeamServer } from '../../lib/team/couch';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { TeamError } from '../../lib/team/team-error';
import { anAccount, aPerson } from '../db/a-book';
import { oneOfEach } from '../db/one-of-each';
import { promise } from '../faults/promise';
import { aDevice, sharedRows } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';
import { aRoughWay, chanceFrom, type Rough } from './cut-off';
import { aLine, ordersOf, salesOf, takeInSales, takeOutSales } from './sales';

const NAMES = ['anna', 'ben', 'carl', 'dora', 'emil'];
/** A fraction of them in `npm test`. */
const INTERRUPTIONS = inject('allFaults') ? 200 : 60;
const HOUR = 3_600_000;
/** An account takes no more. */
const MOST_TAGS = 50;
/** Words that stand in what is written, and nowhere else. */
const CANARIES = Array.from({ length: 40 }, (_, number) => `Zaunkönig${number}Flügel`);

const { peer, made } = await aTeamOfTests();
const { key } = made;

interface Member {
  name: string;
  team: Team;
  way: Rough;
  /** How far its clock is off, in milliseconds. */
  offset: number;
}

/** What must stand in the end: what was put there and taken away by nobody. */
interface Wanted {
  tags: Set<string>;
  accounts: Set<string>;
  gone: Set<string>;
  imports: Map<string, { orders: string[]; corrects: string[] }>;
  out: Set<string>;
}

/** Takes sales in, corrects some of them by others, puts an import in the place of another, or takes one out. */
async function actOnSales(into: Book, chance: () => number, name: string, wanted: Wanted): Promise<void> {
  const any = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)];
  const [kind, there] = [chance(), any(await into.imports.toCollection().primaryKeys())];
  if (kind < 0.2 && there) {
    wanted.out.add(there);
    return takeOutSales(into, there);
  }
  const orders = [1, 2, 3].map((number) => `${name} ${wanted.imports.size} ${number}`);
  const corrects = kind < 0.6 ? [any(await ordersOf(into))].flatMap((one) => one ?? []) : [];
  const replaces = kind > 0.9 ? there : undefined;
  const lines = orders.map((order) => aLine(order, { productGroup: CANARIES[0] }));
  const id = await takeInSales(into, lines, { replaces, corrects });
  wanted.imports.set(id, { orders, corrects });
  if (replaces) wanted.out.add(replaces);
}

/** Returns which sales are to stand: of the imports that nobody took out, without those that gave way to one of these. */
function wantedOrders({ imports, out }: Wanted): string[] {
  const standing = [...imports].flatMap(([id, one]) => (out.has(id) ? [] : [one]));
  const corrected = new Set(standing.flatMap(({ corrects }) => corrects));
  return standing.flatMap(({ orders }) => orders.filter((order) => !corrected.has(order))).sort();
}

/** One thing that somebody does, by chance. */
async function act(
  { team: { into }, name }: Member,
  chance: () => number,
  number: number,
  wanted: Wanted,
): Promise<void> {
  const canary = CANARIES[number % CANARIES.length] ?? '';
  const any = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)];
  const change = async (account: Account | undefined, said: Partial<Account>) => {
    if (account) await write(['accounts'], () => into.accounts.put(accountRow({ ...account, ...said })), into);
  };
  const own = await into.accounts.get('all');
  const others = (await into.accounts.toArray()).filter(({ id }) => id !== 'all');
  const kind = Math.floor(chance() * 7);
  if (kind === 0) {
    const id = `${name}-${number}`;
    wanted.accounts.add(id);
    await write(
      ['accounts', 'people'],
      async () => {
        await into.accounts.add(accountRow(anAccount({ id, name: `${canary} Kft.` })));
        await into.people.add(personRow(aPerson({ id, accountId: id, name: canary })));
      },
      into,
    );
  } else if (kind === 1 && own && wanted.tags.size < MOST_TAGS) {
    const tag = `${name} ${number}`;
    wanted.tags.add(tag);
    await change(own, { tags: [...(own.tags ?? []), tag] });
  } else if (kind === 2) await change(any(others), { industry: `${canary} ${name} ${number}` });
  else if (kind === 3 && own) await change(own, { name: `All of us ${number}` });
  else if (kind === 4 && chance() < 0.3) {
    const account = any(others);
    if (!account) return;
    wanted.gone.add(account.id);
    await write(
      ['accounts', 'people'],
      async () => {
        await into.people.delete(account.id);
        await into.accounts.delete(account.id);
      },
      into,
    );
  } else if (kind === 5) await actOnSales(into, chance, name, wanted);
  else {
    const before = (await into.proposals.get('p')) as Proposal;
    const amount = { amount: number, currency: chance() < 0.5 ? 'EUR' : 'HUF' };
    await write(['proposals'], () => into.proposals.put({ ...before, ...amount }), into);
  }
}

/** A round that may go wrong; a device that is killed in it opens its book anew, as it was left. */
async function goRound(member: Member, server: TeamServer): Promise<void> {
  const { way, name, offset, team } = member;
  const before = way.faults.length;
  way.kill = () => team.into.close();
  const isKilled = () => way.faults.slice(before).includes('killed');
  await syncOnce(team).catch((error) => {
    if (!(error instanceof TeamError) && !isKilled()) throw error;
  });
  if (!isKilled()) return;
  team.into.close();
  member.team = await aDevice(name, { key, server, fetched: way.fetched, now: () => Date.now() + offset });
}

/** Five devices with clocks up to two hours apart, all of whom know one account and one proposal. */
async function aTeamOfFive(server: TeamServer, chance: () => number): Promise<Member[]> {
  const members: Member[] = [];
  for (const [number, name] of NAMES.entries()) {
    const [way, offset] = [aRoughWay(chance), ((number - 2) * HOUR) / 2];
    members.push({ name, way, offset, team: await aDevice(name, { key, server, fetched: way.fetched }) });
  }
  const into = members[0]?.team.into as Team['into'];
  await write(
    ['accounts', 'proposals'],
    async () => {
      await into.accounts.put(accountRow(anAccount({ id: 'all', name: 'All of us' })));
      await into.proposals.put({ ...oneOfEach.proposals, id: 'p', accountId: 'all' });
    },
    into,
  );
  for (const { team } of members) await syncOnce(team);
  return members;
}

/** All go to the server, on a way that is smooth again, until nobody has anything new. */
async function settle(members: readonly Member[]): Promise<number> {
  for (const { way } of members) way.rate = 0;
  for (let rounds = 1; rounds < 20; rounds += 1) {
    let news = 0;
    for (const { team } of members) {
      const { changed, sent } = await syncOnce(team);
      news += changed.size + sent;
    }
    if (news === 0) return rounds;
  }
  return Number.POSITIVE_INFINITY;
}

/** Stands in the database unsealed, to see that what can be read there is found. */
const CONTROL = 'Mauersegler im Freien';

/** Returns which words can be read in the server's files and answers, or on the way there. */
async function wordsSeen({ address, user, password }: TeamServer, members: readonly Member[]): Promise<string[]> {
  const headers = {
    'Content-Type': 'application/json',
    ...(user && { Authorization: `Basic ${btoa(`${user}:${password}`)}` }),
  };
  await fetch(`${address}/control`, { method: 'PUT', headers, body: JSON.stringify({ CONTROL }) });
  const answers = await fetch(`${address}/_all_docs?include_docs=true&conflicts=true`, { headers });
  const traffic = members.flatMap(({ way }) => way.sent);
  const files = Buffer.from(peer.onDisk(), 'latin1').toString('utf8');
  const all = [await answers.text(), ...traffic, files].join('\n');
  return [CONTROL, ...CANARIES, 'Zaunk', 'proposals', 'Kft.'].filter((word) => all.includes(word));
}

const PROMISE =
  'five devices, cut off again and again with clocks two hours apart, come to the same: nothing is lost or doubled, and the server reads no word';

promise(PROMISE, { soon: 1, all: 10 }, async (number) => {
  const chance = chanceFrom(Number(process.env['KEYSIDE_SEED'] ?? 7 + number));
  const server = await peer.newDatabase();
  const members = await aTeamOfFive(server, chance);
  const wanted: Wanted = { tags: new Set(), accounts: new Set(), gone: new Set(), imports: new Map(), out: new Set() };
  const real = Date.now;
  const clock = vi.spyOn(Date, 'now');
  const faults = () => members.reduce((sum, { way }) => sum + way.faults.length, 0);
  for (const { way } of members) way.rate = 0.3;
  let acts = 0;
  while (faults() < INTERRUPTIONS) {
    const member = members[Math.floor(chance() * members.length)] as Member;
    clock.mockImplementation(() => real() + member.offset);
    for (let turn = 0; turn < 3; turn += 1) await act(member, chance, acts++, wanted);
    clock.mockImplementation(real);
    await goRound(member, server);
  }
  clock.mockRestore();
  expect(await settle(members)).toBeLessThan(6);

  const [first, ...others] = await Promise.all(members.map(({ team }) => sharedRows(team.into)));
  for (const other of others) expect(other).toEqual(first);
  const into = members[0]?.team.into as Team['into'];
  const tags = (await into.accounts.get('all'))?.tags ?? [];
  expect([...tags].sort()).toEqual([...wanted.tags].sort());
  const accounts = (await into.accounts.toCollection().primaryKeys()).filter((id) => !wanted.gone.has(id));
  const kept = [...wanted.accounts].filter((id) => !wanted.gone.has(id));
  expect(accounts.sort()).toEqual([...kept, 'all'].sort());

  const sales = await Promise.all(members.map(({ team }) => salesOf(team.into)));
  for (const other of sales) expect(other).toEqual(sales[0]);
  expect(await ordersOf(into)).toEqual(wantedOrders(wanted));

  expect(await wordsSeen(server, members)).toEqual([CONTROL]);
  for (const { team } of members) await team.into.delete();
});
