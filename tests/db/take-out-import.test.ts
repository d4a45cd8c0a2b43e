import { beforeEach, describe, expect, it } from 'vitest';
import { lookAtTakeOut } from '../../lib/db/read/take-out';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { importBook } from '../../lib/db/write/import-book';
import { mergeAccounts } from '../../lib/db/write/merge/merge-two';
import { splitMerge } from '../../lib/db/write/merge/split-merge';
import { removeAccount } from '../../lib/db/write/remove-account';
import { saveAccount } from '../../lib/db/write/save-account';
import { savePerson } from '../../lib/db/write/save-person';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import { Account } from '../../lib/domain/records/account';
import { type BookContents, noRecords } from '../../lib/transfer/import/plan';
import { unpackLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, aPerson, startWithOneAccount, when } from './a-book';
import { aFile, aLedger, anImport, aSale } from './an-import';
import { everything } from './everything';

const today = Temporal.PlainDate.from(when.today);
const takeIn = async (plan = anImport) => (await importBook(plan, aFile, today)).id ?? '';

startWithOneAccount();

it('goes as a whole, and the book is the very one of before, also after a restart', async () => {
  await book.ledgerBlocks.bulkPut(aLedger(aSale('k', '2026-09-01')));
  const first = await takeIn();
  await takeOutImport(first, today);
  const before = await everything();
  const id = await takeIn();
  expect(await everything()).not.toEqual(before);
  book.close({ disableAutoOpen: false });
  const { result } = await takeOutImport(id, today);
  expect(result).toMatchObject({
    lines: 3,
    linesBack: 1,
    rows: { accounts: { goes: 1, back: 1 }, people: { goes: 1 } },
  });
  expect(await everything()).toEqual(before);
});

it('takes contacts out again that a file brought, and keeps those that were logged by hand', async () => {
  const logged = { personIds: ['g'], kind: 'call' as const, direction: 'out' as const, at: when.now };
  await book.touches.put({ ...logged, id: 'own', accountId: 'k' });
  const plan = {
    ...{ added: 1, updated: 1, unchanged: 0, refused: [] },
    records: {
      ...noRecords(),
      touches: [
        { ...logged, id: 'own', accountId: 'k', reached: true },
        { ...logged, id: 'new', accountId: 'k', kind: 'visit' as const, text: 'Saw the plant' },
      ],
    },
  };
  const { id = '' } = await importBook(() => plan, { ...aFile, of: 'contacts' }, today);
  expect(await book.touches.count()).toBe(2);
  const { result } = await takeOutImport(id, today);
  expect(result.rows.touches).toMatchObject({ goes: 1, back: 1 });
  expect(await book.touches.toArray()).toEqual([{ ...logged, id: 'own', accountId: 'k' }]);
});

it('is out only once', async () => {
  const id = await takeIn();
  await takeOutImport(id, today);
  await expect(takeOutImport(id, today)).rejects.toThrow(ChangedSinceError);
  expect(await lookAtTakeOut(id)).toBeUndefined();
});

it('that changes nothing is not kept', async () => {
  const { id } = await importBook(
    () => ({ added: 0, updated: 0, unchanged: 3, refused: [], records: noRecords() }),
    aFile,
    today,
  );
  expect(id).toBeUndefined();
  expect(await book.imports.count()).toBe(0);
});

it.each<[string, () => Promise<unknown>]>([
  [
    'a step for an account that it brought',
    () => addFollowUp({ accountId: 'new', text: 'Call', due: '2026-12-01' }, when),
  ],
  [
    'a call with a person whom it brought',
    () => book.touches.add({ id: 't', accountId: 'k', personIds: ['n'], kind: 'call', direction: 'out', at: when.now }),
  ],
  ['an account below one that it brought', () => saveAccount(anAccount({ id: 'c', name: 'C', parentId: 'new' }), when)],
  ['sales of an account that it brought', () => book.ledgerBlocks.bulkPut(aLedger(aSale('new', '2026-11-04')))],
])('leaves what something rests on: %s', async (_, build) => {
  const id = await takeIn();
  await build();
  expect((await lookAtTakeOut(id))?.rows.accounts).toMatchObject({ goes: 0, back: 1, used: 1 });
  await takeOutImport(id, today);
  expect(await book.accounts.get('new')).toBeDefined();
  expect((await book.accounts.get('k'))?.industry).toBeUndefined();
  expect(await book.facts.count()).toBe(0);
  expect((await book.ledgerBlocks.toArray()).filter(({ importId }) => importId)).toEqual([]);
  // What it rested on may go by then: it was not the import's any more.
  expect(await book.importedRows.count()).toBe(0);
});

it('leaves what somebody has changed since, and takes back the rest of it', async () => {
  const id = await takeIn();
  const change = async (key: string, changed: Partial<Account>) => {
    const { nameKeys: _, ...account } = (await book.accounts.get(key)) ?? { nameKeys: [] };
    await saveAccount(Account.parse({ ...account, ...changed }), when);
  };
  await change('new', { kam: 'Anna Becker' });
  await change('k', { market: 'Hungary' });
  const { result } = await takeOutImport(id, today);
  expect(result.rows.accounts).toEqual({ goes: 0, back: 1, used: 0, later: 0, edited: 1 });
  expect(await book.accounts.get('new')).toMatchObject({ name: 'New Ltd', kam: 'Anna Becker' });
  const k = await book.accounts.get('k');
  expect([k?.market, k?.industry]).toEqual(['Hungary', undefined]);
});

it('does not bring back what somebody has deleted since', async () => {
  const id = await takeIn();
  await removeAccount('k', when);
  await takeOutImport(id, today);
  expect(await book.accounts.count()).toBe(0);
});

describe('an import that moves somebody', () => {
  const detail = { id: 'd', personId: 'g', iv: 'aXYtb2YtMTI=', data: 'c2VhbGVk' };
  const moving = ({ people }: BookContents) => ({
    ...{ added: 0, updated: 1, unchanged: 0, refused: [] },
    records: { ...noRecords(), people: people.map((one) => ({ ...one, accountId: 'o' })) },
  });
  beforeEach(async () => {
    await saveAccount(anAccount({ id: 'o', name: 'Otter Ltd' }), when);
    await book.personalDetails.put({ ...detail, accountId: 'k' });
  });

  it('takes their personal details along, and back', async () => {
    const before = await everything();
    const id = await takeIn(moving);
    expect(await book.personalDetails.toArray()).toEqual([{ ...detail, accountId: 'o' }]);
    await takeOutImport(id, today);
    const after = await everything();
    for (const table of ['meta/figures', 'meta/standingsSettings']) after.delete(table);
    for (const rows of [before, after])
      for (const key of rows.keys()) if (key.startsWith('standings/')) rows.delete(key);
    expect(after).toEqual(before);
  });

  it('leaves them where the account that they left is removed, and lets them go with the new one', async () => {
    await takeIn(moving);
    await removeAccount('k', when);
    expect(await book.personalDetails.count()).toBe(1);
    await removeAccount('o', when);
    expect(await book.personalDetails.count()).toBe(0);
  });

  it('leaves them at the new account where the old one is gone', async () => {
    const id = await takeIn(moving);
    await removeAccount('k', when);
    const { result } = await takeOutImport(id, today);
    expect(result.rows.people).toMatchObject({ back: 0, edited: 1 });
    expect((await book.people.get('g'))?.accountId).toBe('o');
  });
});

describe('an import before a merge', () => {
  const at = (day: number) => ({ ...when, now: `2026-11-19T1${day}:00:00Z` });
  const salesOf = async (...ids: string[]) => {
    const lines = (await book.ledgerBlocks.toArray()).flatMap(unpackLedger);
    return Object.fromEntries(
      ids.map((id) => [id, lines.flatMap(({ accountId, date }) => (accountId === id ? date : [])).sort()]),
    );
  };
  beforeEach(async () => {
    for (const id of ['m', 'n']) await saveAccount(anAccount({ id, name: `Otter ${id}` }), when);
    await book.ledgerBlocks.bulkPut(aLedger(aSale('m', '2026-09-01'), aSale('k', '2026-09-02')));
  });

  it('gives the lines that come back to whoever stayed, and a split to whose they were', async () => {
    const id = await takeIn();
    const { result: first } = await mergeAccounts('n', 'm', [], at(1));
    const { result: second } = await mergeAccounts('k', 'n', [], at(2));
    await takeOutImport(id, today);
    expect(await salesOf('k', 'm', 'n')).toEqual({ k: ['2026-09-01', '2026-09-02'], m: [], n: [] });
    await splitMerge(second, at(3));
    expect(await salesOf('k', 'm', 'n')).toEqual({ k: ['2026-09-02'], m: [], n: ['2026-09-01'] });
    await splitMerge(first, at(4));
    expect(await salesOf('k', 'm', 'n')).toEqual({ k: ['2026-09-02'], m: ['2026-09-01'], n: [] });
  });

  it('gives all of it back by undo', async () => {
    const id = await takeIn();
    await mergeAccounts('k', 'm', [], at(1));
    const before = await everything();
    const { undo } = await takeOutImport(id, today);
    await undo();
    expect(await everything()).toEqual(before);
  });

  it('takes back somebody who came from the account that is gone to the one that stayed', async () => {
    await savePerson(aPerson({ id: 'p', accountId: 'm', name: 'P' }), when);
    const id = await takeIn(({ people }) => ({
      ...{ added: 0, updated: 1, unchanged: 0, refused: [] },
      records: { ...noRecords(), people: people.flatMap((one) => (one.id === 'p' ? { ...one, accountId: 'n' } : [])) },
    }));
    await mergeAccounts('k', 'm', [], at(1));
    const { result } = await takeOutImport(id, today);
    expect(result.rows.people).toMatchObject({ back: 1, edited: 0 });
    expect((await book.people.get('p'))?.accountId).toBe('k');
  });

  it('leaves nobody below themselves', async () => {
    await saveAccount(anAccount({ id: 'k', name: 'Kovács Bau Kft.', parentId: 'm' }), when);
    const id = await takeIn(({ accounts }) => ({
      ...{ added: 0, updated: 1, unchanged: 0, refused: [] },
      records: {
        ...noRecords(),
        accounts: accounts.flatMap((one) => (one.id === 'k' ? { ...one, parentId: 'n' } : [])),
      },
    }));
    await mergeAccounts('k', 'm', [], at(1));
    await takeOutImport(id, today);
    expect((await book.accounts.get('k'))?.parentId).toBeUndefined();
  });
});

it('a removed account takes no personal details of somebody who is elsewhere, whatever account these name', async () => {
  await saveAccount(anAccount({ id: 'o', name: 'Otter Ltd' }), when);
  await savePerson(aPerson({ id: 'h', accountId: 'o', name: 'H' }), when);
  const sealed = { iv: 'aXYtb2YtMTI=', data: 'c2VhbGVk' };
  await book.personalDetails.bulkPut([
    { ...sealed, id: 'of h', personId: 'h', accountId: 'k' },
    { ...sealed, id: 'of g', personId: 'g', accountId: 'o' },
  ]);
  const before = await everything();
  const { undo } = await removeAccount('k', when);
  expect(await book.personalDetails.toArray()).toEqual([{ ...sealed, id: 'of h', personId: 'h', accountId: 'o' }]);
  await undo();
  expect(await everything()).toEqual(before);
});
