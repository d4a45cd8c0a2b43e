import { beforeEach, expect, it } from 'vitest';
import { readFigures } from '../../lib/db/read/settings';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { addFollowUp } from '../../lib/db/write/add-follow-up';
import { importBook } from '../../lib/db/write/import-book';
import { hasSampleBook, loadSampleBook, removeSampleBook } from '../../lib/db/write/sample-book';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, aPerson, when } from './a-book';

const today = Temporal.PlainDate.from(when.today);
const tables = () => book.tables.filter(({ name }) => name !== 'meta');
const everything = () => Promise.all(tables().map((table) => table.toArray()));

beforeEach(async () => {
  await book.open();
  await Promise.all(tables().map((table) => table.clear()));
  await book.meta.delete('figures');
  await book.accounts.put(accountRow(anAccount({ id: 'mine', name: 'Mine Ltd' })));
  await book.people.put(personRow(aPerson({ id: 'me', accountId: 'mine', name: 'Somebody' })));
  const lines = [{ date: '2026-11-01', accountId: 'mine', revenue: 100, profit: 10 }];
  const plan = { added: 1, updated: 0, unchanged: 0, refused: [] };
  const records = {
    accounts: [],
    people: [],
    facts: [],
    prospects: [],
    replacedBlockIds: [],
    ledgerBlocks: packLedger(lines, () => 'own'),
  };
  await importBook(() => ({ ...plan, records }), today);
});

it('stands beside the own book, and leaves it as it was when it is taken out', async () => {
  const before = await everything();
  const figures = await readFigures();
  await loadSampleBook(today);
  expect(await hasSampleBook()).toBe(true);
  expect(await book.people.where('addressKeys').equals('agnes.kovacs@kovacs-bau.test').count()).toBe(1);
  expect((await book.standings.get('sample-muster'))?.share).toBeCloseTo(0.24, 2);
  expect([await book.rivalries.count(), await book.winBacks.count()]).toEqual([1, 1]);
  expect((await book.prospects.toArray()).filter(({ accountId }) => accountId === undefined)).toHaveLength(2);
  await addFollowUp({ accountId: 'sample-muster', text: 'Call them', due: '2026-12-01' }, when);
  await removeSampleBook(today);
  expect(await hasSampleBook()).toBe(false);
  expect(await everything()).toEqual(before);
  expect(await readFigures()).toEqual(figures);
});

it('comes in the language of the user', async () => {
  await loadSampleBook(today, 'de');
  expect((await book.people.get('sample-tom'))?.title).toBe('Betriebsleitung');
  expect((await book.accounts.get('sample-brightwater'))?.industry).toBe('Wasser');
});

it('is there once when it is loaded twice, as of the later day', async () => {
  await loadSampleBook(today);
  const first = await book.accounts.count();
  await loadSampleBook(today.add({ days: 10 }));
  expect(await book.accounts.count()).toBe(first);
  const lines = (await book.ledgerBlocks.toArray()).filter((block) => block.accountIds.includes('sample-muster'));
  expect(lines).toHaveLength(1);
});

it('takes its lines out of a block that holds own ones, too', async () => {
  await loadSampleBook(today);
  const mixed = packLedger(
    [
      { date: '2026-11-02', accountId: 'mine', revenue: 7 },
      { date: '2026-11-03', accountId: 'sample-muster', revenue: 8 },
    ],
    () => 'mixed',
  );
  await book.ledgerBlocks.bulkPut(mixed);
  await removeSampleBook(today);
  const blocks = await book.ledgerBlocks.toArray();
  expect(blocks.map((block) => block.accountIds)).toEqual([['mine'], ['mine']]);
  expect(await readFigures()).toMatchObject({ lines: 2 });
});
