import { expect, it } from 'vitest';
import { readForImport, readMarked } from '../../lib/db/read/for-import';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { importBook } from '../../lib/db/write/import-book';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import { noRecords } from '../../lib/transfer/import/plan';
import { startWithOneAccount, when } from './a-book';
import { aFile, aLedger, anImport, aSale } from './an-import';
import { everything } from './everything';

const today = Temporal.PlainDate.from(when.today);
const takeIn = async (plan = anImport) => (await importBook(plan, aFile, today)).id ?? '';

startWithOneAccount();

it('goes with a later one in one step, as far as they are there, with one way back for both', async () => {
  const first = await takeIn();
  const second = await takeIn(({ people }) => ({
    ...{ added: 0, updated: 1, unchanged: 0, refused: [] },
    records: { ...noRecords(), people: people.flatMap((one) => (one.id === 'n' ? { ...one, name: 'Nina' } : [])) },
  }));
  const both = await everything();
  const { result, undo } = await takeOutImport([second, first], today);
  expect(result).toMatchObject({ lines: 3, rows: { people: { goes: 1, back: 1, later: 0 } } });
  expect(await book.imports.count()).toBe(0);
  await undo();
  expect(await everything()).toEqual(both);
  await takeOutImport(second, today);
  await takeOutImport([second, first], today);
  expect(await book.imports.count()).toBe(0);
  await expect(takeOutImport([second, first], today)).rejects.toThrow(ChangedSinceError);
});

it('what is planned in place of an import is planned against the book as it is without that', async () => {
  await book.ledgerBlocks.bulkPut(aLedger(aSale('k', '2026-09-01')));
  const { id = '' } = await importBook(anImport, aFile, today);
  const whole = await readForImport();
  expect((await readMarked()).contents).toEqual(whole);
  const { contents } = await readMarked(id);
  expect(contents).not.toEqual(whole);
  await takeOutImport(id, today);
  const byId = (rows: readonly { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const left = Object.entries(await readForImport()).map(([table, rows]) => [table, byId(rows)]);
  expect(Object.entries(contents).map(([table, rows]) => [table, byId(rows)])).toEqual(left);
});
