import { beforeEach, expect, it } from 'vitest';
import { readCameIn } from '../../lib/db/read/team/came';
import { readTeamOfAccount } from '../../lib/db/read/team/of-account';
import { countOwnDue, nextChange, readOwnAgenda } from '../../lib/db/read/team/own-agenda';
import { readOwnTwice } from '../../lib/db/read/team/own-twice';
import { accountRow } from '../../lib/db/rows';
import { book, KAM_PROFILES, TEAM, type TeamRecord } from '../../lib/db/schema';
import { memberRecord } from '../../lib/team/members';
import { merge } from '../../lib/team/merge';
import { noteRemoval, noteWrite } from '../../lib/team/note-write';
import { recordKey } from '../../lib/team/record-key';
import { stampOf, tick } from '../../lib/team/stamp';
import { followUpOf } from '../plays/follow-up-of';
import { anAccount, startWithOneAccount } from './a-book';
import { oneOfEach } from './one-of-each';

startWithOneAccount();

const NOON = Date.parse('2026-11-20T12:00:00Z');
const at = (minutes: number, device: string) => stampOf(tick(undefined, NOON + minutes * 60_000), device);
const anna = { name: 'Anna', email: 'anna@firm.test' };
const ben = { name: 'Ben', email: 'ben@firm.test' };

beforeEach(async () => {
  await book.teamRecords.bulkPut([memberRecord('a', { me: anna }, NOON), memberRecord('b', { me: ben }, NOON)]);
  await book.meta.put({
    key: TEAM,
    value: { device: 'a', since: '0', count: 0, next: 0, me: anna, came: [{ key: 'accounts k', stamp: at(5, 'b') }] },
  });
});

const recordOf = (table: string, row: { id: string }, stamp: string): TeamRecord => ({
  key: recordKey(table, row.id),
  state: noteWrite({ table, id: row.id }, row, { stamp }),
  turn: 1,
});

const step = (id: string, given = {}) => followUpOf({ id, accountId: 'k', due: '2026-11-20', ...given });

it('reminds whoever wrote a step, and the key account manager of the account where they are in the team', async () => {
  const steps = [step('mine'), step('hers'), step('new')];
  await book.followUps.bulkPut(steps);
  await book.teamRecords.bulkPut([
    recordOf('followUps', step('mine'), at(1, 'a')),
    recordOf('followUps', step('hers'), at(1, 'b')),
  ]);
  const own = async () => (await readOwnAgenda('2026-11-20')).followUps.map(({ id }) => id).sort();
  await book.accounts.update('k', { kam: 'Somebody else' });
  expect(await own()).toEqual(['mine', 'new']);
  expect(await countOwnDue('2026-11-20')).toBe(2);
  await book.accounts.update('k', { kam: ' anna ' });
  expect(await own()).toEqual(['hers', 'mine', 'new']);
  await book.accounts.update('k', { kam: 'Ben' });
  expect(await own()).toEqual([]);
  const substitute = { by: 'Anna', from: '2026-11-18', to: '2026-11-20' };
  await book.meta.put({ key: KAM_PROFILES, value: [{ kam: 'Ben', substitute }] });
  expect(await own()).toEqual(['hers', 'mine', 'new']);
  expect((await readOwnAgenda('2026-11-21')).followUps).toEqual([]);
  // Whoever stands in from Wednesday on is woken that day, though no step and no proposal of theirs would.
  expect(String(await nextChange('2026-11-17'))).toBe('2026-11-18');
  expect(await nextChange('2026-11-18')).toBe(undefined);
  await book.meta.delete(TEAM);
  expect(await own()).toEqual(['hers', 'mine', 'new']);
});

it('reminds whoever was said to do a step, or the proposal that it is of, before whoever has the account', async () => {
  const of = { proposalId: 'p' };
  await book.followUps.bulkPut([
    step('bens', { owner: 'Ben' }),
    step('mine', { owner: 'Anna', ...of }),
    step('his', of),
  ]);
  await book.proposals.put({ ...oneOfEach.proposals, id: 'p', owner: 'Ben' });
  await book.accounts.update('k', { kam: 'Anna' });
  const own = async () => (await readOwnAgenda('2026-11-20')).followUps.map(({ id }) => id);
  expect(await own()).toEqual(['mine']);
  await book.meta.put({
    key: KAM_PROFILES,
    value: [{ kam: 'Ben', substitute: { by: 'Anna', from: '2026-11-18', to: '2026-11-20' } }],
  });
  expect((await own()).sort()).toEqual(['bens', 'his', 'mine']);
});

it('reminds whoever is left of what somebody wrote who did not come along when the team moved', async () => {
  const [row] = [step('his')];
  await book.followUps.put(row);
  const link = { team: 't', server: { address: 'https://couch.test/k' }, head: { salt: 'new', check: '' }, key: {} };
  const of = { me: anna, link: link as never };
  await book.teamRecords.bulkPut([recordOf('followUps', row, at(1, 'b')), memberRecord('a2', of, NOON)]);
  const here = { device: 'a2', since: '0', count: 0, next: 0, me: anna, link };
  await book.meta.put({ key: TEAM, value: here });
  await book.accounts.update('k', { kam: 'Ben' });
  expect(await countOwnDue('2026-11-20')).toBe(1);
  // He follows.
  await book.teamRecords.put(memberRecord('b2', { me: ben, link: link as never }, NOON));
  expect(await countOwnDue('2026-11-20')).toBe(0);
});

it('says in which order the devices of one person show a reminder: who wrote to the step last, then by name', async () => {
  const steps = ['here', 'there', 'bens', 'new'].map((id) => step(id));
  await book.followUps.bulkPut(steps);
  const link = { team: 't', server: { address: 'https://couch.test/k' }, head: { salt: '', check: '' }, key: {} };
  const here = { device: 'laptop', since: '0', count: 0, next: 0, me: anna, link };
  await book.meta.put({ key: TEAM, value: here });
  await book.teamRecords.bulkPut([
    ...['laptop', 'desk'].map((device) => memberRecord(device, { me: anna }, NOON)),
    ...[recordOf('followUps', step('here'), at(1, 'laptop')), recordOf('followUps', step('there'), at(1, 'desk'))],
    recordOf('followUps', step('bens', { owner: 'Anna' }), at(1, 'b')),
  ]);
  await book.accounts.update('k', { kam: 'Anna' });
  const before = async () => Object.fromEntries((await readOwnAgenda('2026-11-20')).before ?? []);
  // Ben wrote one of them: her three devices go by name.
  expect(await before()).toEqual({ here: 0, there: 2, bens: 2, new: 0 });
  await book.teamRecords.delete(recordKey('members', 'a'));
  expect(await before()).toEqual({ here: 0, there: 1, bens: 1, new: 0 });
  await book.meta.put({ key: TEAM, value: { ...here, leaves: 'alone' } });
  expect(await before()).toEqual({});
  await book.meta.put({ key: TEAM, value: here });
  await book.teamRecords.delete(recordKey('members', 'desk'));
  expect((await readOwnAgenda('2026-11-20')).before).toBe(undefined);
});

it('tells who wrote what of an account, what was overwritten, and what came back', async () => {
  const account = { ...anAccount({ id: 'k', name: 'Kovács' }), industry: 'Cranes' };
  const first = noteWrite({ table: 'accounts', id: 'k' }, account, { stamp: at(0, 'b') });
  const hers = noteWrite(
    { ...first, state: first },
    { ...account, industry: 'Bridges', market: 'Hungary', updatedAt: '2026-11-20T12:01:00Z' },
    { stamp: at(1, 'b') },
  );
  const gone = noteRemoval(first, at(1, 'b'));
  const mine = noteWrite(
    { ...first, state: first },
    { ...account, industry: 'Roads', market: 'Norway', updatedAt: '2026-11-20T12:02:00Z' },
    { stamp: at(2, 'a') },
  );
  const put = (state: typeof first) => book.teamRecords.put({ key: recordKey('accounts', 'k'), state, turn: 1 });
  await put(merge(hers, mine));
  const lost = await readTeamOfAccount('k');
  expect(lost.authors.get('k')).toBe('Ben');
  // Nothing of what each device sets by itself.
  const itsOwn = { table: 'accounts', at: '2026-11-20T12:01:00.000Z', by: 'Ben' };
  expect(lost.overwritten).toMatchObject([
    { ...itsOwn, field: 'industry', value: 'Bridges' },
    { ...itsOwn, field: 'market', value: 'Hungary' },
  ]);
  expect(new Set(lost.overwritten.map(({ id }) => id)).size).toBe(2);
  await put(merge(gone, mine));
  const back = { ...itsOwn, id: 'k back', isBack: true };
  expect((await readTeamOfAccount('k')).overwritten).toEqual([back]);
  expect(await readCameIn()).toMatchObject([
    { kind: 'accounts', by: 'Ben', at: NOON + 5 * 60_000, account: { id: 'k' }, isGone: false },
  ]);
  await put(gone);
  expect((await readTeamOfAccount('k')).overwritten).toEqual([]);
  // Of somebody who is in the team no more no name is known, and of what an old book brought along no moment.
  await put(merge(gone, mine));
  await book.teamRecords.delete(recordKey('members', 'b'));
  expect((await readTeamOfAccount('k')).overwritten).toEqual([{ ...back, by: '' }]);
  const old = noteWrite({ table: 'accounts', id: 'k' }, account, { stamp: stampOf(tick(undefined, 0), 'b') });
  await put(
    merge(old, noteWrite({ table: 'accounts', id: 'k' }, { ...account, industry: 'Roads' }, { stamp: at(2, 'a') })),
  );
  expect((await readTeamOfAccount('k')).overwritten).toEqual([]);
});

it('tells who else wrote each record of an account, on whichever device; nothing where there is no team', async () => {
  const wrote = { mine: 'a', 'on the other': 'a2', bens: 'b', nobodys: 'x' };
  await book.followUps.bulkPut(Object.keys(wrote).map((id) => step(id)));
  await book.teamRecords.bulkPut([
    memberRecord('a2', { me: { ...anna, email: 'Anna@Firm.test' } }, NOON),
    ...Object.entries(wrote).map(([id, device]) => recordOf('followUps', step(id), at(1, device))),
  ]);
  const authors = async () => Object.fromEntries((await readTeamOfAccount('k')).authors);
  expect(await authors()).toEqual({ bens: 'Ben' });
  await book.meta.put({ key: TEAM, value: { device: 'a', since: '0', count: 0, next: 0 } });
  expect(await authors()).toEqual({ mine: 'Anna', 'on the other': 'Anna', bens: 'Ben' });
  await book.meta.delete(TEAM);
  expect(await authors()).toEqual({});
});

it('tells of everything that came in whose it is and how a file was called, and of what is no more that it is gone', async () => {
  const at5 = at(5, 'b');
  const rows = {
    people: { id: 'p', accountId: 'k', name: 'Eva' },
    facts: { id: 'f', accountId: 'away', text: 'x' },
    imports: { id: 'i', file: 'sales.csv' },
    steps: { id: 's', accountId: 'k', text: 'x' },
  };
  const came = Object.entries(rows).map(([table, { id }]) => ({ key: recordKey(table, id), stamp: at5 }));
  const away = { key: recordKey('facts', 'never'), stamp: at5 };
  const stranger = { key: recordKey('imports', 'i'), stamp: at(6, 'nobody') };
  await book.teamRecords.bulkPut(Object.entries(rows).map(([table, row]) => recordOf(table, row, at5)));
  const { state } = recordOf('steps', rows.steps, at(1, 'b'));
  await book.teamRecords.update(recordKey('steps', 's'), { state: noteRemoval(state, at5) });
  expect(await readCameIn()).toEqual([]);
  const here = await book.meta.get(TEAM);
  await book.meta.put({ key: TEAM, value: { ...(here?.value as object), came: [...came, away, stranger] } });
  expect(await readCameIn()).toMatchObject([
    { kind: 'people', by: 'Ben', account: { name: 'Kovács Bau Kft.' }, isGone: false },
    { kind: 'facts', by: 'Ben', account: undefined, isGone: false },
    { kind: 'imports', by: 'Ben', account: undefined, file: 'sales.csv' },
    { kind: 'steps', by: 'Ben', isGone: true },
    { kind: 'imports', by: '', file: 'sales.csv' },
  ]);
  expect((await readCameIn()).map((one) => 'file' in one)).toEqual([false, false, true, false, true]);
  await book.meta.delete(TEAM);
  expect(await readCameIn()).toEqual([]);
});

it('finds which of one’s own accounts the team may have already', async () => {
  const theirs = anAccount({ id: 't', name: 'Szabó Építő Zrt.' });
  await book.accounts.bulkPut([accountRow(theirs), accountRow(anAccount({ id: 'o', name: 'Szabó Építő' }))]);
  await book.teamRecords.put({ ...recordOf('accounts', theirs, at(0, 'b')), doc: 'd' });
  expect(await readOwnTwice()).toEqual({ accounts: [['t', 'o']], people: [], count: 1 });
});
