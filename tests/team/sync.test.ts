import { afterEach, beforeEach, expect, it } from 'vitest';
import { accountRow } from '../../lib/db/rows';
import { KAM_PROFILES, TEAM } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';
import type { Account } from '../../lib/domain/records/account';
import type { TeamServer } from '../../lib/team/couch';
import { readHere } from '../../lib/team/here';
import { keepInStep } from '../../lib/team/keep-in-step';
import { conflictsOf, type Shared } from '../../lib/team/merge';
import { receive } from '../../lib/team/receive';
import { recordKey } from '../../lib/team/record-key';
import { syncOnce } from '../../lib/team/sync';
import { SHARED_TABLES, type Team } from '../../lib/team/team';
import { newTeamKey } from '../../lib/team/team-key';
import { anAccount } from '../db/a-book';
import { fillWithOneOfEach } from '../db/one-of-each';
import { aDevice, sharedRows, twoDevices } from './a-device';
import { aTeamOfTests } from './a-team-of-tests';

const { peer, made } = await aTeamOfTests();
const { key } = made;

let server: TeamServer;
let anna: Team;
let ben: Team;
beforeEach(async () => {
  ({ server, anna, ben } = await twoDevices(peer, key));
});
afterEach(() => Promise.all([anna.into.delete(), ben.into.delete()]));

const kovacs = anAccount({ id: 'k', name: 'Kovács Bau Kft.', domains: ['kovacs-bau.test'] });
const put = ({ into }: Team, account: Account) =>
  write(['accounts'], () => into.accounts.put(accountRow(account)), into);
/** Both go to the server until neither has anything new for the other. */
async function meet(): Promise<void> {
  for (const team of [anna, ben, anna, ben]) await syncOnce(team);
}

it('brings what one writes to the other, and says how much', async () => {
  await put(anna, kovacs);
  expect(await syncOnce(anna)).toEqual({ changed: new Set(), sent: 1 });
  expect(await syncOnce(ben)).toEqual({ changed: new Set(['accounts']), sent: 0 });
  expect(await ben.into.accounts.get('k')).toEqual(await anna.into.accounts.get('k'));
});

it('leaves what waits where it is, while only what it has sent itself comes back', async () => {
  await put(anna, kovacs);
  await syncOnce(anna);
  await put(anna, { ...kovacs, industry: 'Cranes' });
  const { device = '', since } = (await readHere(anna.into)) ?? {};
  expect(await receive(anna, device)).toEqual(new Set());
  expect((await readHere(anna.into))?.since).not.toBe(since);
  expect(await anna.into.outbox.count()).toBe(1);
  expect(await syncOnce(anna)).toEqual({ changed: new Set(), sent: 1 });
});

it('brings records of every kind that is shared, and none of the others', async () => {
  await write(anna.into.tables.map(({ name }) => name) as 'accounts'[], () => fillWithOneOfEach(anna.into), anna.into);
  await meet();
  expect(await sharedRows(ben.into)).toEqual(await sharedRows(anna.into));
  expect(Object.keys(await sharedRows(ben.into))).toHaveLength(SHARED_TABLES.length - 2);
  // Sales, and what `meta` says, have tests of their own.
  expect(await ben.into.ledgerBlocks.count()).toBe(0);
  expect(await ben.into.personalDetails.count()).toBe(0);
});

it('keeps what each changed, and of what both changed the later, with the earlier beside it', async () => {
  await put(anna, kovacs);
  await meet();
  await put(anna, { ...kovacs, industry: 'Cranes', name: 'Kovács Bau' });
  // Of two in the same millisecond, nobody can say who was later.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await put(ben, { ...kovacs, market: 'Győr', name: 'Kovács Építő' });
  await meet();
  for (const { into } of [anna, ben]) {
    expect(await into.accounts.get('k')).toMatchObject({ industry: 'Cranes', market: 'Győr', name: 'Kovács Építő' });
    const record = await into.teamRecords.get(recordKey('accounts', 'k'));
    expect(record && conflictsOf(record.state)).toMatchObject([{ slot: 'name', value: 'Kovács Bau' }]);
  }
});

it('has a field that one wrote twice before meeting the server as of the second time', async () => {
  await put(anna, kovacs);
  await meet();
  for (const [team, name] of [
    [anna, 'First'],
    [ben, 'Between'],
    [anna, 'Last'],
  ] as const) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await put(team, { ...kovacs, name });
  }
  await meet();
  expect([await anna.into.accounts.get('k'), await ben.into.accounts.get('k')]).toMatchObject([
    { name: 'Last' },
    { name: 'Last' },
  ]);
});

it('has one end of each document after two have written beside each other', async () => {
  await put(anna, kovacs);
  await meet();
  await put(anna, { ...kovacs, name: 'Kovács Bau' });
  await put(ben, { ...kovacs, market: 'Győr' });
  await Promise.all([syncOnce(anna), syncOnce(ben)]);
  await meet();
  const [annas, bens] = await Promise.all([anna, ben].map(({ into }) => into.teamRecords.toArray()));
  expect(annas?.map(({ standing, unsent }) => [standing?.length, unsent])).toEqual([[1, undefined]]);
  expect(bens?.map(({ standing }) => standing)).toEqual(annas?.map(({ standing }) => standing));
});

it('deletes what the other deleted, and brings back what was written later', async () => {
  await put(anna, kovacs);
  await meet();
  await write(['accounts'], () => anna.into.accounts.delete('k'), anna.into);
  await meet();
  expect(await ben.into.accounts.count()).toBe(0);
  await put(ben, kovacs);
  await meet();
  expect(await anna.into.accounts.get('k')).toEqual(accountRow(kovacs));
});

it('sends nothing again, and takes in nothing twice', async () => {
  await put(anna, kovacs);
  await meet();
  for (const team of [anna, ben]) expect(await syncOnce(team)).toEqual({ changed: new Set(), sent: 0 });
});

it('sends all anew under another name where the server has forgotten it', async () => {
  await put(anna, kovacs);
  await syncOnce(anna);
  const before = await readHere(anna.into);
  const other = await peer.newDatabase();
  anna = await aDevice(anna.into.name, { key, server: other });
  ben = await aDevice(ben.into.name, { key, server: other });
  await meet();
  expect(await ben.into.accounts.get('k')).toEqual(await anna.into.accounts.get('k'));
  expect((await readHere(anna.into))?.device).not.toBe(before?.device);
});

it('leaves what another key has sealed alone', async () => {
  const { key: stranger } = await newTeamKey('another river');
  const carl = await aDevice('carl', { key: stranger, server });
  await put(carl, { ...kovacs, id: 'c' });
  await syncOnce(carl);
  await put(anna, kovacs);
  await meet();
  expect(Object.keys(await sharedRows(ben.into))).toEqual(['accounts/k']);
  await carl.into.delete();
});

it('cuts a list that together grew longer than it may be, on all devices alike', async () => {
  await put(anna, { ...kovacs, tags: [] });
  await meet();
  const tags = (name: string) => Array.from({ length: 30 }, (_, number) => `${name} ${number}`);
  await put(anna, { ...kovacs, tags: tags('a') });
  await put(ben, { ...kovacs, tags: tags('b') });
  await meet();
  expect((await ben.into.accounts.get('k'))?.tags).toHaveLength(50);
  expect(await ben.into.accounts.get('k')).toEqual(await anna.into.accounts.get('k'));
});

it('puts no row into the book that breaks its schema', async () => {
  await write(['facts'], () => anna.into.facts.put({ id: 'f', accountId: 'k', text: '' } as never), anna.into);
  await meet();
  expect(await ben.into.facts.count()).toBe(0);
});

it('brings what is known of key account managers, each by themselves, and nothing else of what stands beside the records', async () => {
  const profiles = (team: Team, ...value: object[]) =>
    write(
      [],
      async () => {
        await team.into.meta.put({ key: KAM_PROFILES, value });
        await team.into.meta.put({ key: 'settings', value: { language: 'hu' } });
      },
      team.into,
    );
  const away = { kam: 'Anna', substitute: { by: 'Ben', from: '2026-11-01', to: '2026-11-30' } };
  await profiles(anna, away);
  await meet();
  expect((await ben.into.meta.get(KAM_PROFILES))?.value).toEqual([away]);
  expect(await ben.into.meta.get('settings')).toBeUndefined();
  await profiles(anna, { ...away, skills: 'Cranes' });
  await profiles(ben, away, { kam: 'Carl', languages: 'Hungarian' });
  await meet();
  for (const { into } of [anna, ben])
    expect((await into.meta.get(KAM_PROFILES))?.value).toEqual([
      { ...away, skills: 'Cranes' },
      { kam: 'Carl', languages: 'Hungarian' },
    ]);
});

it('takes back for all what one took back of the first that was known of a key account manager', async () => {
  const value = [{ kam: 'Anna', skills: 'Cranes' }];
  await write([], () => anna.into.meta.put({ key: KAM_PROFILES, value }), anna.into);
  await meet();
  expect((await ben.into.meta.get(KAM_PROFILES))?.value).toEqual(value);
  await write([], () => anna.into.meta.delete(KAM_PROFILES), anna.into);
  await meet();
  for (const { into } of [anna, ben]) expect(await into.meta.get(KAM_PROFILES)).toBeUndefined();
});

it('takes nothing into the settings of a device that the team says', async () => {
  const foreign = {
    table: 'meta',
    id: 'settings',
    seen: { x: 'z' },
    slots: { key: [['z', 'settings']], value: [['z', {}]] },
  };
  const state = foreign as unknown as Shared;
  await anna.into.teamRecords.put({ key: recordKey('meta', 'settings'), state, turn: 1, unsent: 1 });
  await meet();
  expect(await ben.into.meta.get('settings')).toBeUndefined();
});

it('does nothing in a book that is not shared', async () => {
  await anna.into.meta.delete(TEAM);
  expect(await syncOnce(anna)).toEqual({ changed: new Set(), sent: 0 });
});

it('keeps two books in step as they are written, one at a time', async () => {
  const ended = new AbortController();
  const states: string[] = [];
  const onState = ({ state }: { state: string }) => states.push(state);
  const kept = keepInStep(anna, { signal: ended.signal, onState });
  await expect.poll(() => states).toContain('inStep');
  await put(ben, kovacs);
  await syncOnce(ben);
  await expect.poll(() => anna.into.accounts.count(), { timeout: 5000 }).toBe(1);
  await put(anna, { ...kovacs, name: 'Kovács Építő' });
  await expect.poll(() => anna.into.teamRecords.where('unsent').equals(1).count(), { timeout: 5000 }).toBe(0);
  await expect.poll(() => anna.into.outbox.count(), { timeout: 5000 }).toBe(0);
  await syncOnce(ben);
  expect((await ben.into.accounts.get('k'))?.name).toBe('Kovács Építő');
  ended.abort();
  await kept;
});
