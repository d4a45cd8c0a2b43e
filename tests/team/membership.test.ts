import { afterEach, beforeEach, expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { TEAM, type TeamRecord } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import type { Account } from '../../lib/domain/records/account';
import { compareAll } from '../../lib/team/compare';
import { couch, type TeamServer } from '../../lib/team/couch';
import { type Link, noteHere, readHere } from '../../lib/team/here';
import { addressOf, invitationText, readInvitation } from '../../lib/team/invitation';
import { MEMBERS, memberRecord, readMembers } from '../../lib/team/members';
import { changeAccount, leaveTeam, moveTeam, startTeam, takeLeave } from '../../lib/team/membership';
import { conflictsOf } from '../../lib/team/merge';
import { recordKey } from '../../lib/team/record-key';
import { rowFor } from '../../lib/team/row-for';
import { syncOnce } from '../../lib/team/sync';
import type { Team } from '../../lib/team/team';
import { newTeamKey } from '../../lib/team/team-key';
import { listMembers, readTeamNow } from '../../lib/team/team-now';
import { tryServer } from '../../lib/team/try-server';
import { anAccount } from '../db/a-book';
import { aDevice } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();
let link: Link;
let anna: Team;
let ben: Team;
beforeEach(async () => {
  link = { team: 'team-1', server: await peer.newDatabase(), ...made };
  const run = crypto.randomUUID();
  [anna, ben] = (await Promise.all(['anna', 'ben'].map((name) => aBook(`${name} ${run}`)))) as [Team, Team];
});
afterEach(() => Promise.all([anna.into.delete(), ben.into.delete()]));

const couchAt = (server: TeamServer) => couch(server, fetch, Date.now);

/** A book that is in no team yet. */
async function aBook(name: string): Promise<Team> {
  const team = await aDevice(name, { key: link.key, server: link.server });
  await team.into.meta.delete(TEAM);
  return { ...team, rowFor };
}

const kovacs = anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] });
const put = ({ into }: Team, account: Account) =>
  write(['accounts'], () => into.accounts.put(accountRow(account)), into);
const start = ({ into }: Team, name: string, isJoining: boolean) =>
  startTeam(into, { link, me: { name, email: `${name}@firm.test` }, isJoining }, Date.now());
async function meet(): Promise<void> {
  for (const team of [anna, ben, anna, ben]) await syncOnce(team);
}

it('sends all that stands in the book of whoever begins, and tells who is in the team', async () => {
  await put(anna, kovacs);
  await start(anna, 'anna', false);
  await start(ben, 'ben', true);
  await meet();
  expect(await ben.into.accounts.get('k')).toEqual(await anna.into.accounts.get('k'));
  expect(await listMembers(ben.into)).toMatchObject([
    { name: 'anna', isMe: false },
    { name: 'ben', email: 'ben@firm.test', isMe: true },
  ]);
  expect((await readHere(ben.into))?.came).toMatchObject([{ key: 'accounts k' }]);
});

it('holds back what a book brings along until it is looked through; of what both have, the team’s word stands', async () => {
  await put(anna, kovacs);
  await start(anna, 'anna', false);
  await syncOnce(anna);
  await put(ben, { ...kovacs, name: 'Kovács', industry: 'Cranes' });
  await put(ben, anAccount({ id: 'own', name: 'Szabó' }));
  await start(ben, 'ben', true);
  await meet();
  expect(await anna.into.accounts.count()).toBe(1);
  expect(await ben.into.accounts.get('k')).toMatchObject({ name: 'Kovács Bau Kft.', industry: 'Cranes' });
  await noteHere(ben.into, { isHeld: false });
  await meet();
  expect(await anna.into.accounts.get('k')).toMatchObject({ name: 'Kovács Bau Kft.', industry: 'Cranes' });
  expect((await anna.into.accounts.get('own'))?.name).toBe('Szabó');
  const record = await anna.into.teamRecords.get(recordKey('accounts', 'k'));
  expect(record && conflictsOf(record.state)).toMatchObject([{ slot: 'name', value: 'Kovács' }]);
});

it('moves in the middle of a round, and takes nothing of the old server for what the new one has', async () => {
  await start(anna, 'anna', false);
  await put(anna, kovacs);
  const moved: Link = { ...link, server: await peer.newDatabase(), ...(await newTeamKey('seven cranes by the river')) };
  const { bulkDocs } = anna.couch;
  let isMoved = false;
  const meanwhile = async (docs: Parameters<typeof bulkDocs>[0]) => {
    await bulkDocs(docs);
    if (!isMoved) await moveTeam(anna.into, moved, Date.now());
    isMoved = true;
  };
  await syncOnce({ ...anna, couch: { ...anna.couch, bulkDocs: meanwhile } });
  expect(await readHere(anna.into)).toMatchObject({ since: '0', count: 0, next: 0 });
  await syncOnce({ ...anna, key: moved.key, couch: couchAt(moved.server) });
  await startTeam(ben.into, { link: moved, me: { name: 'ben', email: 'ben@firm.test' }, isJoining: true }, Date.now());
  await syncOnce({ ...ben, key: moved.key, couch: couchAt(moved.server) });
  expect((await ben.into.accounts.get('k'))?.name).toBe('Kovács Bau Kft.');
});

it('moves with all that it knows; the others follow by a new invitation, and lose nothing', async () => {
  await put(anna, kovacs);
  await start(anna, 'anna', false);
  await start(ben, 'ben', true);
  await meet();
  await put(ben, { ...kovacs, industry: 'Cranes' });
  const { key, head } = await newTeamKey('seven other cranes');
  const next = { ...link, server: await peer.newDatabase(), key, head };
  const there = { key, couch: couchAt(next.server) };
  await moveTeam(anna.into, next, Date.now());
  expect((await listMembers(anna.into)).map(({ name }) => name)).toEqual(['anna']);
  await moveTeam(ben.into, next, Date.now());
  [anna, ben] = [
    { ...anna, ...there },
    { ...ben, ...there },
  ];
  await meet();
  expect(await anna.into.accounts.get('k')).toMatchObject({ industry: 'Cranes' });
  expect(await listMembers(anna.into)).toHaveLength(2);
  expect((await readTeamNow(anna.into))?.unsent).toBe(0);
});

it('goes on by another password of its account as who it is', async () => {
  await start(anna, 'anna', false);
  const before = await readHere(anna.into);
  await changeAccount(anna.into, { user: 'anna', password: 'new' });
  const server = { address: link.server.address, user: 'anna', password: 'new' };
  expect(await readHere(anna.into)).toEqual({ ...before, link: { ...link, server } });
});

it('leaves with its book, and knows nothing of a team then', async () => {
  await put(anna, kovacs);
  await start(anna, 'anna', false);
  await leaveTeam(anna.into);
  expect(await readTeamNow(anna.into)).toBeNull();
  expect([await anna.into.accounts.count(), await anna.into.outbox.count()]).toEqual([1, 0]);
});

it('compares all with the server and with the book, and repairs what differs', async () => {
  await put(anna, kovacs);
  await start(anna, 'anna', false);
  await start(ben, 'ben', true);
  await meet();
  expect(await compareAll(anna, Date.now())).toEqual({ records: 3, there: 0, here: 0, rows: 0 });
  // Somebody wrote past the one way to write; and the server was brought back from an older day.
  await anna.into.accounts.update('k', { industry: 'Wrong' });
  await anna.into.accounts.put(accountRow(anAccount({ id: 'own', name: 'Szabó' })));
  expect(await compareAll(anna, Date.now())).toMatchObject({ rows: 2 });
  expect((await anna.into.accounts.get('k'))?.industry).toBe(kovacs.industry);
  const empty = await peer.newDatabase();
  anna = { ...anna, couch: couchAt(empty) };
  expect(await compareAll(anna, Date.now())).toMatchObject({ records: 5, there: 0, here: 0, rows: 0 });
  ben = { ...ben, couch: couchAt(empty) };
  await meet();
  expect((await ben.into.accounts.get('own'))?.name).toBe('Szabó');
});

it('makes a database that is not there where it is asked to, and says whether one is empty', async () => {
  const made = await peer.newDatabase();
  const other = { ...made, address: `${made.address}-other` };
  await expect(tryServer(couchAt(other), false)).rejects.toMatchObject({ problem: 'gone' });
  expect(await tryServer(couchAt(other), true)).toEqual({ isEmpty: true });
  await put(anna, kovacs);
  await start(anna, 'anna', false);
  await syncOnce(anna);
  expect(await tryServer(couchAt(link.server), true)).toEqual({ isEmpty: false });
});

it('reads an invitation as it was written, and none that is not whole', () => {
  const server = { address: 'https://couch.test/keyside', user: 'anna', password: 'secret' };
  const text = invitationText({ ...link, server });
  expect(text).not.toMatch(/secret|anna/);
  expect(readInvitation(text)).toEqual({ team: 'team-1', address: server.address, head: link.head });
  expect(readInvitation(text.replace('"format": 1', '"format": 2'))).toBe('newer');
  for (const wrong of ['', 'null', '{}', text.replace('https:', 'http:'), text.replace('team-1', '<b>')])
    expect(readInvitation(wrong)).toBeNull();
  for (const more of ['?x=', '#', '/', '/../other', '/_users'])
    expect(readInvitation(text.replace(server.address, server.address + more))).toBeNull();
  expect(readInvitation(text.replace('https://', 'https://me:secret@'))).toBeNull();
});

it.each([
  ['couch.test', 'keyside', 'https://couch.test/keyside'],
  ['https://couch.test:6984/', 'key_2', 'https://couch.test:6984/key_2'],
  ['https://firm.test/couch/', 'k', 'https://firm.test/couch/k'],
  ['http://127.0.0.1:5984', 'k', 'http://127.0.0.1:5984/k'],
  ['http://couch.test', 'k', null],
  ['https://me:secret@couch.test', 'k', null],
  ['couch.test', 'Key side', null],
  ['', 'k', null],
  ['https://', 'k', null],
  ['couch.test//', 'k', 'https://couch.test/k'],
  ['[::1]:5984', 'k', 'https://[::1]:5984/k'],
  ['not an address', 'k', null],
])('takes %s and %s for the address %s', (server, database, address) => {
  expect(addressOf(server, database)).toBe(address);
});

it('tells the others who has left, gives them what still waited, and keeps the name of whoever wrote', async () => {
  await start(anna, 'anna', false);
  await start(ben, 'ben', true);
  await meet();
  await put(ben, kovacs);
  await takeLeave(ben.into);
  await syncOnce(ben);
  await leaveTeam(ben.into);
  await syncOnce(anna);
  expect((await listMembers(anna.into)).map(({ name }) => name)).toEqual(['anna']);
  expect(await anna.into.accounts.get('k')).toBeDefined();
  expect([...(await readMembers(anna.into)).values()].map(({ name, isGone }) => [name, isGone]).sort()).toEqual([
    ['anna', false],
    ['ben', true],
  ]);
});

it('says of whom Keyside is older than here', async () => {
  await start(anna, 'anna', false);
  const old = memberRecord('old', { me: { name: 'ben', email: 'ben@firm.test' }, link }, Date.now());
  const { format: _, ...slots } = old.state.slots;
  await anna.into.teamRecords.put({ ...old, state: { ...old.state, slots } });
  expect((await listMembers(anna.into)).map(({ name, isOlder }) => [name, isOlder])).toEqual([
    ['anna', false],
    ['ben', true],
  ]);
});

it('has the others know by which Keyside it writes, once that is another than when it came', async () => {
  await start(anna, 'anna', false);
  await start(ben, 'ben', true);
  const device = (await readHere(ben.into))?.device ?? '';
  const own = recordKey(MEMBERS, device);
  const before = (await ben.into.teamRecords.get(own)) as TeamRecord;
  const { format: _, ...slots } = before.state.slots;
  // What an older Keyside said of itself; then it is this one.
  for (const { into } of [anna, ben]) await into.teamRecords.put({ ...before, state: { ...before.state, slots } });
  const older = async () => (await listMembers(anna.into)).flatMap(({ name, isOlder }) => (isOlder ? name : []));
  expect(await older()).toEqual(['ben']);
  await meet();
  expect(await older()).toEqual([]);
  expect((await readTeamNow(ben.into))?.unsent).toBe(0);
});
