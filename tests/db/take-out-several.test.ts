import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';
import { ChangedSinceError } from '../../lib/db/write/change';
import { importBook } from '../../lib/db/write/import-book';
import { takeOutImport } from '../../lib/db/write/take-out-import';
import { noRecords } from '../../lib/transfer/import/plan';
import { startWithOneAccount, when } from './a-book';
import { aFile, anImport } from './an-import';
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
