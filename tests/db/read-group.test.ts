import { expect, it } from 'vitest';
import { readAccountCare } from '../../lib/db/read/care/account-care';
import { readGroup } from '../../lib/db/read/group/group';
import { readOwners } from '../../lib/db/read/programme/owners';
import { readProgrammeTexts } from '../../lib/db/read/programme/programme-texts';
import { readSettings } from '../../lib/db/read/settings';
import { accountRow, personRow } from '../../lib/db/rows';
import { book, KAM_PROFILES, PROGRAMME_TEXTS, TEAM, WHOSE } from '../../lib/db/schema';
import { newHere } from '../../lib/team/here';
import { memberRecord } from '../../lib/team/members';
import { standingOf } from '../domain/book/standing-of';
import { aProposal } from '../domain/pipeline/line-of';
import { followUpOf } from '../plays/follow-up-of';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

startWithOneAccount();

const ids = (rows: readonly { id: string }[] | undefined) => rows?.map(({ id }) => id);

it('a group has what is known of all its companies, in the order in which it is looked at', async () => {
  const companies = [
    { id: 'top', name: 'Zeta Group' },
    { id: 'b', name: 'Beta', parentId: 'top' },
    { id: 'a', name: 'Alfa', parentId: 'top' },
    { id: 'low', name: 'Gamma', parentId: 'a' },
  ];
  await book.accounts.bulkPut(companies.map((one) => accountRow(anAccount(one))));
  const standing = standingOf({ accountId: 'a', customerId: 'top' });
  await book.standings.put(standing);
  const step = (id: string, accountId: string, due: string, more = {}) =>
    followUpOf({ id, accountId, due, status: 'open', ...more });
  await book.followUps.bulkPut([
    step('late', 'low', '2026-12-02'),
    step('first', 'a', '2026-12-01', { promiseId: 'p' }),
    step('of-none', 'b', '2026-12-03', { promiseId: 'gone' }),
    step('done', 'a', '2026-11-01', { status: 'done' }),
    step('other', 'k', '2026-11-01'),
  ]);
  await book.promises.put({ ...oneOfEach.promises, id: 'p', accountId: 'a', text: 'The plan' });
  const people = [
    aPerson({ id: 'p2', accountId: 'low', name: 'Vass Réka' }),
    aPerson({ id: 'p1', accountId: 'b', name: 'Adler Jon' }),
  ];
  await book.people.bulkPut(people.map(personRow));
  await book.proposals.bulkPut([
    { ...aProposal({ id: 'ends-later' }), accountId: 'a', status: 'open', validUntil: '2027-01-31' },
    { ...aProposal({ id: 'ends-first' }), accountId: 'low', status: 'open', validUntil: '2026-12-31' },
    { ...aProposal({ id: 'won' }), accountId: 'low', status: 'accepted', validUntil: '2026-12-01' },
  ]);
  const fact = (id: string, learnedOn: string, pinned: boolean) => ({
    ...oneOfEach.facts,
    ...{ id, accountId: 'low', learnedOn, pinned },
  });
  await book.facts.bulkPut([
    fact('old', '2026-01-01', false),
    fact('new', '2026-11-01', false),
    fact('pinned', '2025-01-01', true),
  ]);

  const group = await readGroup('top');
  expect(group?.top.id).toBe('top');
  expect(group?.companies.map(({ account }) => account.name)).toEqual(['Zeta Group', 'Alfa', 'Beta', 'Gamma']);
  expect(group?.companies.map((one) => one.standing)).toEqual([undefined, standing, undefined, undefined]);
  expect(group?.steps.map(({ id, promised }) => [id, promised])).toEqual([
    ['first', 'The plan'],
    ['late', undefined],
    ['of-none', undefined],
  ]);
  expect(ids(group?.people)).toEqual(['p1', 'p2']);
  expect(ids(group?.proposals)).toEqual(['ends-first', 'ends-later']);
  expect(ids(group?.facts)).toEqual(['pinned', 'new', 'old']);
  expect(group?.dependency).toEqual((await readSettings()).dependency);
  expect(await readGroup('gone')).toBe(undefined);
});

it('what is known of the care of each account stands by its id, the newest contacts first', async () => {
  await fillWithOneOfEach();
  await book.touches.put({ ...oneOfEach.touches, id: 'newer', at: '2026-11-20T08:00:00Z' });
  await book.facts.put({ ...oneOfEach.facts, id: 'c', accountId: 'other', complaint: 'open' });
  const care = await readAccountCare();
  expect([...care.keys()].sort()).toEqual(['k', 'other']);
  const { people, touches, contracts, promises, facts, receivables, surveys } = care.get('k') ?? {};
  expect([people, touches].map(ids)).toEqual([
    ['g', 'x'],
    ['newer', 'x'],
  ]);
  expect([contracts, promises, receivables, surveys].map(ids)).toEqual([['x'], ['x'], ['x'], ['x']]);
  expect(facts).toEqual([]);
  expect(ids(care.get('other')?.facts)).toEqual(['c']);
});

it('nobody is chosen from where one alone is known', async () => {
  expect(await readOwners()).toEqual({ names: [], me: [], profiles: [], isMine: false });
  await book.meta.put({ key: KAM_PROFILES, value: [{ kam: 'Anna Becker' }] });
  expect(await readOwners()).toEqual({ names: [], me: [], profiles: [{ kam: 'Anna Becker' }], isMine: false });
});

it('who is known of our managers may be chosen, once each, and who of them one is by the own address', async () => {
  const substitute = { by: 'Örs Kiss', from: '2026-11-01', to: '2026-11-30' };
  await book.meta.put({ key: KAM_PROFILES, value: [{ kam: 'Anna Becker', substitute }] });
  const settings = await readSettings();
  const managers = { ...settings.managers, addresses: { 'anna becker': 'anna@own.test', 'Bo Lund': 'bo@own.test' } };
  await book.meta.put({ key: 'settings', value: { ...settings, managers, ownAddresses: ['bo@own.test'] } });
  await book.meta.put({ key: WHOSE, value: 'mine' });
  const { names, me, isMine } = await readOwners();
  expect([names, me, isMine]).toEqual([['anna becker', 'Bo Lund', 'Örs Kiss'], ['Bo Lund'], true]);
});

it('of a team its members may be chosen, and oneself is the one who works here', async () => {
  const me = { name: 'Zoe Hart', email: 'zoe@own.test' };
  const here = { ...newHere(), me };
  await book.meta.put({ key: TEAM, value: here });
  await book.teamRecords.put(
    memberRecord('there', { me: { name: 'Al Ito', email: 'al@own.test' } }, Date.parse(when.now)),
  );
  const owners = await readOwners();
  expect([owners.me, owners.isMine]).toEqual([['Zoe Hart'], false]);
});

it('what cannot be read of what the programme promises is as good as not said', async () => {
  expect(await readProgrammeTexts()).toEqual({});
  await book.meta.put({ key: PROGRAMME_TEXTS, value: { questions: 5 } });
  expect(await readProgrammeTexts()).toEqual({});
  await book.meta.put({ key: PROGRAMME_TEXTS, value: { questions: 'How was it?' } });
  expect(await readProgrammeTexts()).toEqual({ questions: 'How was it?' });
});
