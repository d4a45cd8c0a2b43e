import { expect, it } from 'vitest';
import { readAccountList } from '../../lib/db/read/account-list';
import { readAccountNames } from '../../lib/db/read/account-names';
import { countAccounts } from '../../lib/db/read/count-accounts';
import { readForImport } from '../../lib/db/read/for-import';
import { readLosses } from '../../lib/db/read/losses';
import { readPortfolio } from '../../lib/db/read/portfolio';
import { readProgramme } from '../../lib/db/read/programme/programme';
import { readPipeline } from '../../lib/db/read/proposals/pipeline';
import { readProspects } from '../../lib/db/read/prospects';
import { readRivals } from '../../lib/db/read/rivals';
import { readBookIndex } from '../../lib/db/read/search/book-index';
import { findAccounts } from '../../lib/db/read/search/find-accounts';
import { readFigures, readSettings } from '../../lib/db/read/settings';
import { standsBelow } from '../../lib/db/read/stands-below';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Account } from '../../lib/domain/records/account';
import { defaultSettings } from '../../lib/domain/settings';
import { standingOf } from '../domain/book/standing-of';
import { aProposal } from '../domain/pipeline/line-of';
import { followUpOf } from '../plays/follow-up-of';
import { prospectOf } from '../plays/prospect-of';
import { anAccount, startWithOneAccount } from './a-book';
import { fillWithOneOfEach, oneOfEach } from './one-of-each';

startWithOneAccount();

/** Puts further accounts into the book, each by its id and whatever else it has. */
const put = (...given: (Partial<Account> & { id: string })[]) =>
  book.accounts.bulkPut(given.map((one) => accountRow(anAccount({ name: one.id, ...one }))));
const touch = (id: string, accountId: string, at: string) =>
  book.touches.put({ id, accountId, personIds: [], kind: 'mail', direction: 'in', at });

it('an account about which nothing is known stands in the list alone', async () => {
  const { accounts, settings } = await readAccountList();
  expect(settings).toEqual(defaultSettings);
  expect(accounts).toEqual([{ account: expect.objectContaining({ id: 'k' }), prospects: [], openProposals: 0 }]);
});

it('the list shows the account above, the standing, the earliest open step, the last contact and the waiting flags', async () => {
  await put({ id: 'top' }, { id: 'child', parentId: 'top' }, { id: 'orphan', parentId: 'gone' });
  await book.standings.put(standingOf({ accountId: 'child', customerId: 'top' }));
  const step = (id: string, due: string, given = {}) => followUpOf({ id, accountId: 'child', due, ...given });
  await book.followUps.bulkPut([
    step('later', '2026-12-02'),
    step('next', '2026-12-01'),
    step('done', '2026-11-01', { status: 'done' }),
    followUpOf({ id: 'other', accountId: 'k', due: '2026-11-30' }),
  ]);
  await touch('1', 'child', '2026-11-02T10:00:00Z');
  await touch('2', 'child', '2026-11-09T10:00:00Z');
  await touch('3', 'top', '2026-11-10T10:00:00Z');
  const flag = (id: string, accountId: string, status: 'waiting' | 'declined') => prospectOf({ id, accountId, status });
  await book.prospects.bulkPut([
    flag('a', 'child', 'waiting'),
    flag('b', 'child', 'declined'),
    flag('c', 'child', 'waiting'),
    flag('d', 'k', 'waiting'),
  ]);
  const { accounts } = await readAccountList();
  const of = (id: string) => accounts.find(({ account }) => account.id === id);
  expect(of('child')).toMatchObject({
    parent: { id: 'top' },
    standing: { accountId: 'child', customerId: 'top' },
    nextStep: { id: 'next' },
    lastTouch: '2026-11-09T10:00:00Z',
    prospects: [{ id: 'a' }, { id: 'c' }],
  });
  expect(of('top')).toEqual({
    account: expect.objectContaining({ id: 'top' }),
    lastTouch: '2026-11-10T10:00:00Z',
    prospects: [],
    openProposals: 0,
  });
  expect(of('orphan')).not.toHaveProperty('parent');
  expect(of('k')).toMatchObject({ nextStep: { id: 'other' }, prospects: [{ id: 'd' }] });
});

it('names are read by id, without those of accounts that are gone', async () => {
  await put({ id: 'z', name: 'Zala' });
  expect([...(await readAccountNames(['z', 'gone', 'k']))]).toEqual([
    ['z', 'Zala'],
    ['k', 'Kovács Bau Kft.'],
  ]);
  expect(await countAccounts()).toBe(2);
});

it('accounts are found by the words typed, as many as are asked for, and anew once their names change', async () => {
  await put({ id: 'a', name: 'Alma Kft.', aliases: ['Apple'] }, { id: 'b', name: 'Alma Bau' });
  const found = async (typed: string, most?: number) => (await findAccounts(typed, most)).map(({ id }) => id);
  expect(await found('alma')).toEqual(['b', 'a']);
  expect(await found('alma', 1)).toEqual(['b']);
  expect(await found('alma bau')).toEqual(['b']);
  expect(await found('apple')).toEqual(['a']);
  expect(await found('kovacs')).toEqual(['k']);
  expect(await found(' ')).toEqual([]);
  await put({ id: 'a', name: 'Birne Kft.' });
  await expect.poll(() => found('birne')).toEqual(['a']);
  await book.accounts.delete('b');
  await expect.poll(() => found('alma')).toEqual([]);
  await book.accounts.bulkPut(
    Array.from({ length: 9 }, (_, at) => accountRow(anAccount({ id: `n${at}`, name: 'Nine' }))),
  );
  await expect.poll(() => found('nine')).toHaveLength(8);
});

it('an account stands below itself and whatever is above it, however its parents run', async () => {
  await put(
    { id: 'top' },
    { id: 'middle', parentId: 'top' },
    { id: 'child', parentId: 'middle' },
    { id: 'one', parentId: 'two' },
    { id: 'two', parentId: 'one' },
  );
  for (const id of ['child', 'middle', 'top']) expect(await standsBelow('child', id)).toBe(true);
  expect(await standsBelow('top', 'child')).toBe(false);
  expect(await standsBelow('one', 'two')).toBe(true);
  expect(await standsBelow('one', 'top')).toBe(false);
  expect(await standsBelow('gone', 'top')).toBe(false);
});

it('rivals come by their names, whichever of the two was entered first, without those that are gone', async () => {
  await put({ id: 'z', name: 'Zala' }, { id: 'a', name: 'Alma' });
  const rivalry = (id: string, one: string, other: string, since: string) =>
    book.rivalries.put({ id, accountIds: [one, other], since });
  await rivalry('1', 'k', 'z', '2026-01-01');
  await rivalry('2', 'a', 'k', '2026-02-01');
  await rivalry('3', 'k', 'gone', '2026-03-01');
  await rivalry('4', 'a', 'z', '2026-04-01');
  expect(await readRivals('k')).toEqual([
    { id: '2', accountId: 'a', name: 'Alma', since: '2026-02-01' },
    { id: '1', accountId: 'z', name: 'Zala', since: '2026-01-01' },
  ]);
});

it('prospects come decided or not, with the names of the accounts they belong to', async () => {
  await book.prospects.bulkPut([
    prospectOf({ id: 'a', accountId: 'k', status: 'declined' }),
    prospectOf({ id: 'b', accountId: undefined }),
  ]);
  const { prospects, accountNames, settings } = await readProspects();
  expect(prospects.map(({ id }) => id)).toEqual(['a', 'b']);
  expect([...accountNames]).toEqual([['k', 'Kovács Bau Kft.']]);
  expect(settings).toEqual(defaultSettings);
});

it('losses are concluded from the rows of customers, not from those of the members of a group', async () => {
  await put({ id: 'top' });
  await book.standings.bulkPut([
    standingOf({ accountId: 'top', customerId: 'top' }),
    standingOf({ accountId: 'k', customerId: 'top' }),
  ]);
  await book.winBacks.put(oneOfEach.winBacks);
  const { accounts, standings, winBacks, settings } = await readLosses();
  expect([...accounts].map(([id, account]) => [id, account.id]).sort()).toEqual([
    ['k', 'k'],
    ['top', 'top'],
  ]);
  expect(standings.map(({ accountId }) => accountId)).toEqual(['top']);
  expect(winBacks).toEqual([oneOfEach.winBacks]);
  expect(settings).toEqual(defaultSettings);
});

it('portfolio, programme and import are given the whole of their tables', async () => {
  await fillWithOneOfEach();
  const { accounts, people, portfolioScores, relationshipHours, rivalries, facts, prospects } = oneOfEach;
  await book.standings.put(standingOf());
  const portfolio = await readPortfolio();
  expect(portfolio).toMatchObject({ accounts: [accounts], standings: [standingOf()], settings: defaultSettings });
  expect(portfolio).toMatchObject({ portfolioScores: [portfolioScores], relationshipHours: [relationshipHours] });
  expect(portfolio).not.toHaveProperty('figures');
  const programme = await readProgramme();
  expect(programme).toMatchObject({ hours: [relationshipHours], rivalries: [rivalries] });
  expect(programme.list).toEqual(await readAccountList());
  // Without the keys that only the book needs.
  const forImport = await readForImport();
  expect(forImport).toMatchObject({ accounts: [accounts], facts: [facts], prospects: [prospects], ledgerBlocks: [] });
  expect(forImport.people.find(({ id }) => id === 'x')).toEqual(people);
  for (const one of [...forImport.accounts, ...forImport.people]) {
    expect(one).not.toHaveProperty('nameKeys');
    expect(one).not.toHaveProperty('addressKeys');
  }
});

it('the proposals are given with their accounts and their own open steps alone', async () => {
  await put({ id: 'without' });
  await book.proposals.bulkPut([aProposal({ id: 'p' }), aProposal({ id: 'q' })]);
  await book.standings.put(standingOf({ accountId: 'k', customerId: 'k' }));
  await book.followUps.bulkPut([
    followUpOf({ id: 'later', accountId: 'k', proposalId: 'p', due: '2026-12-02' }),
    followUpOf({ id: 'next', accountId: 'k', proposalId: 'p', due: '2026-12-01' }),
    followUpOf({ id: 'done', accountId: 'k', proposalId: 'p', status: 'done' }),
    followUpOf({ id: 'other', accountId: 'k' }),
  ]);
  await book.prospects.put(prospectOf({ id: 'f', accountId: 'k', status: 'waiting' }));
  const { proposals, accounts, standings, followUps, prospects, settings } = await readPipeline();
  expect(proposals.map(({ id }) => id)).toEqual(['p', 'q']);
  expect(accounts.map(({ id }) => id)).toEqual(['k']);
  expect(standings.map(({ accountId }) => accountId)).toEqual(['k']);
  expect(followUps.map(({ id }) => id)).toEqual(['next', 'later']);
  expect(prospects.map(({ id }) => id)).toEqual(['f']);
  expect(settings.chain).toEqual(defaultSettings.chain);
});

it('figures and settings that cannot be read count as not there', async () => {
  expect(await readFigures()).toBeUndefined();
  await book.meta.bulkPut([
    { key: 'figures', value: { total: 'much' } },
    { key: 'settings', value: 'none' },
  ]);
  expect(await readFigures()).toBeUndefined();
  expect(await readSettings()).toEqual(defaultSettings);
});

it('the book is found by what stands in it, with where that is and what else is shown', async () => {
  await fillWithOneOfEach();
  const { customerNumbers: _, ...account } = oneOfEach.accounts;
  await book.accounts.put(accountRow({ ...account, domains: ['kb.test'], market: 'Hungary' }));
  await book.people.put(personRow({ ...oneOfEach.people, title: 'Buyer' }));
  await book.people.put(personRow({ ...oneOfEach.people, id: 'y', emails: [], name: 'Alone' }));
  await book.proposals.put({ ...oneOfEach.proposals, productGroup: 'Cranes' });
  await book.proposals.put({ ...oneOfEach.proposals, id: 'y', accountId: 'away' });
  const { entries } = await readBookIndex();
  const it = { accountId: 'k', at: 'Kovács Bau Kft.' };
  expect(entries.filter(({ id }) => id !== 'g')).toStrictEqual([
    { kind: 'account', id: 'k', name: 'Kovács Bau Kft.', others: ['KB', 'kb.test'], about: 'Hungary' },
    {
      ...{ kind: 'person', id: 'x', name: 'Szabó Gergő', ...it, about: 'gergo.szabo@kovacs-bau.test' },
      others: ['gergo.szabo@kovacs-bau.test', 'Buyer'],
    },
    { kind: 'person', id: 'y', name: 'Alone', ...it, others: [] },
    { kind: 'proposal', id: 'x', name: 'AN-17', ...it, others: ['Cranes'] },
    { kind: 'proposal', id: 'y', name: 'AN-17', accountId: 'away', others: [] },
    { kind: 'fact', id: 'x', name: 'A new plant', ...it },
  ]);
});
