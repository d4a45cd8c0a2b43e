import Dexie, { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addMany } from '../../lib/db/add-many';
import { accountRow } from '../../lib/db/rows';
import { type AccountRow, type Book, openBook } from '../../lib/db/schema';
import { expectSaid } from '../said';
import { anAccount } from './a-book';

let book: Book;
beforeEach(() => {
  book = openBook('relaxed', `added ${crypto.randomUUID()}`);
});
afterEach(() => book.delete());

const firm = (number: number, name = `Firm ${number}`) =>
  accountRow(anAccount({ id: `k${number}`, name, domains: [`k${number}.test`], parentId: `k${number - 1}` }));
const firms = (count: number) => Array.from({ length: count }, (_, number) => firm(number));
const add = (rows: readonly AccountRow[]) =>
  book.transaction('rw', book.accounts, () => addMany(book.table<AccountRow, string>('accounts'), rows));

it.each([0, 1, 50, 51, 400])('adds %i rows', async (count) => {
  await add(firms(count));
  expect((await book.accounts.toArray()).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))).toEqual(
    firms(count),
  );
});

it('tells whoever looks at a row or asks an index, whichever row of many it is', async () => {
  const heard: Record<string, unknown> = {};
  const last = 'k399';
  const asked = {
    row: () => book.accounts.get(last),
    domain: () => book.accounts.where('domains').equals(`${last}.test`).count(),
    under: () => book.accounts.where('parentId').equals('k398').primaryKeys(),
    between: () => book.accounts.where('id').between('k39', 'k3a').count(),
    all: () => book.accounts.count(),
  };
  const looks = Object.entries(asked).map(([name, ask]) =>
    liveQuery<unknown>(ask).subscribe((answer) => {
      heard[name] = answer;
    }),
  );
  await expect.poll(() => heard).toEqual({ row: undefined, domain: 0, under: [], between: 0, all: 0 });
  await add(firms(400));
  await expect.poll(() => heard).toEqual({ row: firm(399), domain: 1, under: [last], between: 11, all: 400 });
  for (const look of looks) look.unsubscribe();
});

it.each([1, 399])('has the last of two rows of one key stand, be the other the first or number %i', async (place) => {
  // Dexie tells of what it could not add, and puts.
  if (place === 1) expectSaid('BulkError');
  await add(firms(400).toSpliced(place, 0, firm(0, 'Once more')));
  expect([await book.accounts.count(), (await book.accounts.get('k0'))?.name]).toEqual([400, 'Once more']);
});

it('adds none where one cannot stand, and says why', async () => {
  const broken = { ...firm(9), id: true } as unknown as AccountRow;
  await expect(add([...firms(400), broken])).rejects.toThrow(/key/i);
  expect(await book.accounts.count()).toBe(0);
});

it('adds none where the browser refuses one as it writes, and says why', async () => {
  const other = new Dexie(`unique ${crypto.randomUUID()}`);
  other.version(1).stores({ rows: 'id, &name' });
  const rows = Array.from({ length: 90 }, (_, number) => ({
    id: `k${number}`,
    name: number === 70 ? 'n60' : `n${number}`,
  }));
  const added = other.transaction('rw', 'rows', () => addMany(other.table<object, string>('rows'), rows));
  await expect(added).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await other.table('rows').count()).toBe(0);
  await other.delete();
});
