import type { Table } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { readAccountContext } from '../../lib/db/read/account-context';
import { book } from '../../lib/db/schema';
import { writeOne } from '../../lib/db/write/merge/make-one';
import { mergeAccounts } from '../../lib/db/write/merge/merge-two';
import { OneGoneError } from '../../lib/db/write/merge/one-gone-error';
import { splitMerge } from '../../lib/db/write/merge/split-merge';
import { loadSampleBook, removeSampleBook } from '../../lib/db/write/sample-book';
import { saveAccount } from '../../lib/db/write/save-account';
import { settleStandings } from '../../lib/db/write/settle-standings';
import { Account } from '../../lib/domain/records/account';
import { promise } from '../faults/promise';
import { allowSaid } from '../said';
import { startWithOneAccount, when } from './a-book';
import { oneOfEach } from './one-of-each';
import { fillWithTwo, now, rows, shareOf, today } from './two-to-merge';

startWithOneAccount();
beforeEach(fillWithTwo);

describe('two accounts made one', () => {
  it('all that hung on the one hangs on the other, with names, domains and sales', async () => {
    const [ofBoth] = await Promise.all([Promise.all(['k', 'm'].map(shareOf))]);
    await mergeAccounts('k', 'm', [], now);
    const context = await readAccountContext('k');
    expect(context?.account).toMatchObject({
      name: 'Kovács Bau Kft.',
      market: 'Hungary',
      aliases: ['Kovacs Bau', 'KB'],
      domains: ['kovacs-bau.test', 'kovacs.test'],
    });
    expect(context?.people.map(({ id }) => id).sort()).toEqual(['g', 'n', 'o']);
    expect(context?.facts).toHaveLength(1);
    expect(context?.proposals).toHaveLength(1);
    expect((await book.accounts.get('below'))?.parentId).toBe('k');
    expect((await book.rivalries.toArray())[0]?.accountIds).toEqual(['k', 'r']);
    expect(await book.accounts.get('m')).toBeUndefined();
    expect(await book.standings.get('m')).toBeUndefined();
    expect(await shareOf('k')).toBeCloseTo((ofBoth[0] ?? 0) + (ofBoth[1] ?? 0), 12);
  });

  it('what is chosen of the one that goes is kept, and nobody stands below themselves', async () => {
    await book.accounts.update('k', { parentId: 'below' });
    await mergeAccounts('k', 'm', ['name', 'parentId'], now);
    const account = await book.accounts.get('k');
    expect(account).toMatchObject({ name: 'Kovacs Bau', aliases: ['Kovács Bau Kft.', 'KB'] });
    expect(account?.parentId).toBeUndefined();
  });

  it('is two again by undo, and the split by undo one', async () => {
    const before = await rows();
    const { undo, result } = await mergeAccounts('k', 'm', [], now);
    const merged = await rows();
    await undo();
    expect(await rows()).toEqual(before);
    await mergeAccounts('k', 'm', [], now);
    const [again] = await book.merges.toArray();
    const split = await splitMerge(again?.id ?? '', now);
    expect(await rows()).toEqual(before);
    await split.undo();
    const { [`merges/${again?.id}`]: one, ...rest } = await rows();
    const { [`merges/${result}`]: other, ...former } = merged;
    expect(rest).toEqual(former);
    expect([one, other]).not.toContain(undefined);
  });

  it('what was changed since stays with the one that was kept', async () => {
    const { result } = await mergeAccounts('k', 'm', [], now);
    const kept = Account.parse(await book.accounts.get('k'));
    await saveAccount({ ...kept, market: 'Austria', industry: 'Cranes' }, now, kept);
    await book.table('facts').put({ ...oneOfEach.facts, id: 'later', accountId: 'k' });
    await book.table('facts').update(oneOfEach.facts.id, { text: 'Another plant' });
    await splitMerge(result, now);
    expect(await book.accounts.get('k')).toMatchObject({ market: 'Austria', industry: 'Cranes', aliases: [] });
    expect(await book.accounts.get('m')).toMatchObject({ name: 'Kovacs Bau', market: 'Hungary' });
    expect(await book.facts.get('later')).toMatchObject({ accountId: 'k' });
    expect(await book.facts.get(oneOfEach.facts.id)).toMatchObject({ accountId: 'm', text: 'Another plant' });
  });

  it('whichever are merged in whatever order: split the last first, it is the book of before, and no sum has changed', async () => {
    const ids = ['k', 'm', 'r', 'below'];
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([one, other]) => one !== other);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 3 }), async (pairs) => {
        const before = await rows();
        const total = (await book.standings.toCollection().first())?.total;
        const done: string[] = [];
        for (const [kept, gone] of pairs) {
          if (!(await book.accounts.get(kept)) || !(await book.accounts.get(gone))) continue;
          done.push((await mergeAccounts(kept, gone, [], now)).result);
          expect((await book.standings.toCollection().first())?.total).toBe(total);
        }
        for (const id of done.reverse()) await splitMerge(id, now);
        expect(await rows()).toEqual(before);
      }),
      { numRuns: inject('allFaults') ? 25 : 6 },
    );
  });
});

describe('a merge that is not alone', () => {
  it('of two tabs the second is refused, and nothing of it is written', async () => {
    const [one, other] = await Promise.allSettled([mergeAccounts('k', 'm', [], now), mergeAccounts('m', 'k', [], now)]);
    expect([one.status, other.status]).toEqual(['fulfilled', 'rejected']);
    expect(other).toMatchObject({ reason: expect.any(OneGoneError) });
    expect(await book.merges.count()).toBe(1);
    expect((await readAccountContext('k'))?.people).toHaveLength(3);
  });

  it('takes along what is being typed about the one that goes, and overwrites nothing', async () => {
    const typed = (id: string, text: string) => ({ id, at: when.now, typed: { text } });
    await book.drafts.bulkPut([typed('facts m', 'A plant'), typed('touches m', 'Called'), typed('touches k', 'Wrote')]);
    await mergeAccounts('k', 'm', [], now);
    expect((await book.drafts.toArray()).map(({ id, typed }) => `${id}: ${typed['text']}`)).toEqual([
      'facts k: A plant',
      'touches k: Wrote',
      'touches m: Called',
    ]);
  });

  it('with an account of the sample book is split as that goes: what is one’s own stays whole, and undo brings all back', async () => {
    /** Blocks of sales that held both are parted, and bear other names then. */
    const own = async () => Object.entries(await rows()).filter(([key]) => !/^(ledgerBlocks|trash)\//.test(key));
    const before = await own();
    await loadSampleBook(today);
    const [sample = ''] = await book.accounts.where('id').startsWith('sample-').primaryKeys();
    await mergeAccounts(sample, 'm', [], now);
    await mergeAccounts('k', sample, [], now);
    const merged = await own();
    const { undo } = await removeSampleBook(now);
    expect(await own()).toEqual(before);
    await undo();
    expect(await own()).toEqual(merged);
  });

  promise('A merge or a split that is cut off leaves the book as it was', { soon: 6, all: 60 }, async (number) => {
    const tables: Table[] = [book.accounts, book.people, book.facts, book.touches, book.ledgerBlocks, book.standings];
    const merge = () => mergeAccounts('k', 'm', [], now);
    const split = async () => {
      for (const { id } of await book.merges.toArray()) await splitMerge(id, now);
    };
    if (number % 2 === 1) await merge();
    const before = await rows();
    let left = 1 + (number % 7);
    const cut = () => {
      left -= 1;
      if (left === 0) throw new Error('The browser ends');
    };
    for (const table of tables) table.hook('updating', cut);
    allowSaid('The browser ends');
    const [outcome] = await Promise.allSettled([number % 2 === 1 ? split() : merge()]);
    for (const table of tables) table.hook('updating').unsubscribe(cut);
    if (outcome.status === 'rejected') expect(await rows()).toEqual(before);
    else expect(left).toBeGreaterThan(0);
    await split();
  });
});

it('settles what follows from sales as of the day of the merge', async () => {
  await mergeAccounts('k', 'm', [], now);
  const merged = await book.standings.toArray();
  await writeOne(today, () => settleStandings(today));
  expect(await book.standings.toArray()).toEqual(merged);
});
