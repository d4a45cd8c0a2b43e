import { beforeEach, expect, it } from 'vitest';
import { readFigures } from '../../lib/db/read/settings';
import { readTrash } from '../../lib/db/read/trash';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { movePerson } from '../../lib/db/write/move-person';
import { hasSampleBook, loadSampleBook, removeSampleBook } from '../../lib/db/write/sample-book';
import { saveAccount } from '../../lib/db/write/save-account';
import { saveRecord } from '../../lib/db/write/save-record';
import { STANDINGS_TABLES, settleStandings } from '../../lib/db/write/settle-standings';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { write } from '../../lib/db/write/transaction';
import { bringBack } from '../../lib/db/write/trash/bring-back';
import { Account } from '../../lib/domain/records/account';
import { noRecords } from '../../lib/transfer/import/plan';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { anAccount, aPerson, when } from './a-book';
import { aFile } from './an-import';

const today = Temporal.PlainDate.from(when.today);
const tables = () => book.tables.filter(({ name }) => name !== 'meta' && name !== 'trash' && name !== 'drafts');
const everything = () => Promise.all(tables().map((table) => table.toArray()));

beforeEach(async () => {
  await book.open();
  await Promise.all([...tables(), book.trash].map((table) => table.clear()));
  await book.meta.delete('figures');
  await book.accounts.put(accountRow(anAccount({ id: 'mine', name: 'Mine Ltd' })));
  await book.people.put(personRow(aPerson({ id: 'me', accountId: 'mine', name: 'Somebody' })));
  const lines = [{ date: '2026-11-01', accountId: 'mine', revenue: 100, profit: 10 }];
  const plan = { added: 1, updated: 0, unchanged: 0, refused: [] };
  const records = { ...noRecords(), ledgerBlocks: packLedger(lines, () => 'own') };
  await importBook(() => ({ ...plan, records }), aFile, today);
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
  await removeSampleBook(when);
  expect(await hasSampleBook()).toBe(false);
  expect(await everything()).toEqual(before);
  expect(await readFigures()).toEqual(figures);
});

it('comes in the language of the user', async () => {
  await loadSampleBook(today, 'de');
  expect((await book.people.get('sample-tom'))?.title).toBe('Betriebsleitung');
  expect((await book.accounts.get('sample-brightwater'))?.industry).toBe('Wasser');
});

/** What somebody does who tries things out on the invented accounts, and forgets that these are invented. */
async function workOnIt(): Promise<void> {
  const [fact] = await book.facts.where({ accountId: 'sample-muster' }).toArray();
  if (fact) await saveRecord('facts', { ...fact, text: 'What I found out myself' });
  await saveRecord('facts', {
    ...{ id: 'mine', accountId: 'sample-muster', section: 'general', text: 'They build in Győr' },
    ...{ source: {}, learnedOn: when.today, pinned: true },
  });
  await addFollowUp({ accountId: 'sample-muster', text: 'Call them', due: '2026-12-01' }, when);
  await movePerson('me', 'sample-muster', when);
  await movePerson('sample-tom', 'mine', when);
  const mine = await book.accounts.get('mine');
  if (mine) await saveAccount({ ...Account.parse(mine), parentId: 'sample-muster' }, when);
  await book.ledgerBlocks.bulkPut(
    packLedger([{ date: '2026-11-02', accountId: 'sample-muster', revenue: 70 }], () => 'imported'),
  );
  await write(STANDINGS_TABLES, () => settleStandings(today));
}

it('goes with all that was done to it, which undo brings back', async () => {
  await loadSampleBook(today);
  await workOnIt();
  const before = await everything();
  const { undo } = await removeSampleBook(when);
  expect(await hasSampleBook()).toBe(false);
  expect(await book.people.get('sample-tom')).toMatchObject({ accountId: 'mine' });
  expect(await book.accounts.get('mine')).not.toHaveProperty('parentId');
  await undo();
  expect(await everything()).toEqual(before);
});

it('comes back from the trash with all that was done to it', async () => {
  await loadSampleBook(today);
  await workOnIt();
  const before = await everything();
  const figures = await readFigures();
  await removeSampleBook(when);
  book.close({ disableAutoOpen: false });
  const [gone] = await readTrash();
  const { undo } = await bringBack(gone?.entry.id ?? '', when);
  expect(await everything()).toEqual(before);
  expect(await readFigures()).toEqual(figures);
  await undo();
  expect(await hasSampleBook()).toBe(false);
});

it('loaded again, it leaves what was done to it as it is', async () => {
  await loadSampleBook(today);
  await workOnIt();
  const before = await everything();
  await loadSampleBook(today.add({ days: 10 }));
  await write(STANDINGS_TABLES, () => settleStandings(today));
  expect(await everything()).toEqual(before);
});

it('is there once when it is loaded twice', async () => {
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
  await removeSampleBook(when);
  const blocks = await book.ledgerBlocks.toArray();
  expect(blocks.map((block) => block.accountIds)).toEqual([['mine'], ['mine']]);
  expect(await readFigures()).toMatchObject({ lines: 2 });
});
