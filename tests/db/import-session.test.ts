import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, expect, it } from 'vitest';
import type { FromImport, ToImport } from '../../components/workspace/import/import-messages';
import { makeImportSession } from '../../components/workspace/import/import-session';
import { book, MAPPINGS } from '../../lib/db/schema';
import { unpackLedger } from '../../lib/transfer/ledger-blocks';
import { clearBook, when } from './a-book';

const ORDERS = [
  ['Order date', 'Customer', 'Net amount', 'Currency'],
  ['2026-09-01', 'Otter Ltd', 5, 'EUR'],
];
const ACCOUNTS = [
  ['Account name', 'Website'],
  ['Otter Ltd', 'otter.test'],
];

const workbook = async (sheets: Record<string, (string | number)[][]>) =>
  new File(
    [Uint8Array.from(await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }))],
    'crm.xlsx',
  );

/** A session with all that it has said, and the way to open a file. */
function aSession(onPost: (message: FromImport) => void = () => {}) {
  const said: FromImport[] = [];
  const tell = makeImportSession((message) => {
    said.push(message);
    onPost(message);
  });
  const open = async (file: File, more: Partial<Extract<ToImport, { kind: 'open' }>> = {}) =>
    tell({
      kind: 'open',
      files: [file],
      ...more,
      today: when.today,
      now: when.now,
      zone: 'Europe/Berlin',
      screen: 'en',
    });
  const last = <Kind extends FromImport['kind']>(kind: Kind) =>
    said.findLast((one): one is Extract<FromImport, { kind: Kind }> => one.kind === kind);
  return { tell, open, last, said };
}

const files = async () => (await book.imports.orderBy('number').toArray()).map(({ file }) => file);
const lines = async () => (await book.ledgerBlocks.toArray()).reduce((sum, { account }) => sum + account.length, 0);

beforeEach(async () => {
  await book.open();
  await clearBook();
});

it('takes old sales out with the sheet of sales, and not with the accounts before it', async () => {
  const first = aSession();
  await first.open(await workbook({ Orders: ORDERS }));
  await first.tell({ kind: 'commit' });
  expect(await lines()).toBe(1);
  const { id = '' } = first.last('tookIn')?.taken ?? {};
  const { tell, open, last } = aSession();
  await open(await workbook({ Orders: [...ORDERS, ['2026-09-02', 'Otter Ltd', 7, 'EUR']], Accounts: ACCOUNTS }), {
    replaces: id,
  });
  expect(last('preview')?.preview).toMatchObject({ kind: 'accounts', isInPlace: false });
  // What takes the place of something is shown before, however much goes in by one click.
  await tell({ kind: 'commit', isGoingOn: true });
  expect(last('tookIn')?.isInPlace).toBe(false);
  expect(await lines()).toBe(1);
  expect(last('preview')?.preview).toMatchObject({ kind: 'ledger', isInPlace: true, counts: { added: 2 } });
  await tell({ kind: 'commit' });
  expect(last('tookIn')?.isInPlace).toBe(true);
  expect(await lines()).toBe(2);
  expect(await files()).toEqual(['crm.xlsx: Accounts', 'crm.xlsx: Orders']);
});

const OLD = [
  ['Account name', 'Website', 'Country'],
  ['Heron Ltd', 'heron.test', 'DE'],
];

it('takes in a sheet that is chosen under its own name, and the one in whose place it was after it', async () => {
  const { tell, open, last } = aSession();
  const longer = [...ACCOUNTS, ['Badger Ltd', 'badger.test']];
  await open(await workbook({ Orders: ORDERS, Accounts: longer, 'Old customers': OLD }));
  expect(last('preview')?.preview.file).toMatchObject({ part: 'Accounts', of: 2, others: ['Old customers'] });
  await tell({ kind: 'answer', answers: { sheet: 2 } });
  expect(last('preview')?.preview.file).toMatchObject({
    part: 'Old customers',
    next: 'Accounts',
    at: 1,
    of: 3,
    others: [],
  });
  // What was only looked at does not go in.
  await tell({ kind: 'answer', answers: { sheet: 1 } });
  expect(last('preview')?.preview.file).toMatchObject({ part: 'Accounts', next: 'Orders', of: 2 });
  await tell({ kind: 'answer', answers: { sheet: 2 } });
  await tell({ kind: 'commit' });
  expect(last('opened')?.parts.map(({ name }) => name)).toEqual([
    'crm.xlsx: Old customers',
    'crm.xlsx: Accounts',
    'crm.xlsx: Orders',
  ]);
  // What is left goes on in a session of its own.
  const second = aSession();
  await second.open(await workbook({ Orders: ORDERS, Accounts: longer, 'Old customers': OLD }), {
    dealt: [{ place: 0, sheet: 2, isIn: true }],
  });
  const { file } = second.last('preview')?.preview ?? {};
  expect(file).toMatchObject({ part: 'Accounts', at: 2, of: 3 });
  expect(file?.parts.map(({ isIn }) => isIn)).toEqual([true, false, false]);
  await second.tell({ kind: 'commit', isGoingOn: true });
  expect(await files()).toEqual(['crm.xlsx: Old customers', 'crm.xlsx: Accounts', 'crm.xlsx: Orders']);
});

it('says that a sheet is in before anything else is written', async () => {
  let [puts, wasKept] = [0, -1];
  const { tell, open, last } = aSession(({ kind }) => {
    if (kind === 'tookIn') wasKept = puts;
  });
  const note = (_: unknown, { key }: { key: string }) => {
    if (key === MAPPINGS) puts += 1;
  };
  book.meta.hook('creating', note);
  try {
    await open(await workbook({ Orders: ORDERS }));
    await tell({ kind: 'answer', answers: { asLastTime: false, kind: 'ledger' } });
    await tell({ kind: 'commit' });
  } finally {
    book.meta.hook('creating').unsubscribe(note);
  }
  expect(last('tookIn')).toBeDefined();
  expect([wasKept, puts]).toEqual([0, 1]);
});

const month = (at: number, heading = 'Net amount') => [
  ['Order date', 'Customer', heading],
  [`2026-0${at}-01`, 'Otter Ltd', 5 + at],
];

it('asks once for the currency of sheets under the same headings, answered or left as shown', async () => {
  for (const currency of ['USD', undefined]) {
    await clearBook();
    const before = aSession();
    await before.open(await workbook({ Accounts: ACCOUNTS }));
    await before.tell({ kind: 'commit' });
    const { tell, open, last } = aSession();
    await open(await workbook({ May: month(5), June: month(6), July: month(7) }));
    expect(last('preview')?.preview.questions.currency).toBe(true);
    if (currency) await tell({ kind: 'answer', answers: { sheet: 0, asLastTime: false, currency } });
    await tell({ kind: 'commit', isGoingOn: true });
    expect(last('done')).toMatchObject({ left: 0 });
    expect(await lines()).toBe(3);
    // What nobody said is not kept for the next file.
    expect((await book.meta.get(MAPPINGS)) !== undefined).toBe(currency !== undefined);
  }
});

it('goes on with the currency of the headings, where that was left as it was shown', async () => {
  const before = aSession();
  await before.open(await workbook({ Accounts: ACCOUNTS }));
  await before.tell({ kind: 'commit' });
  const { tell, open, last } = aSession();
  const usd = (at: number) => month(at, 'Net amount USD');
  await open(await workbook({ May: usd(5), June: usd(6) }));
  expect(last('preview')?.preview.reading.currency).toBe('USD');
  await tell({ kind: 'commit', isGoingOn: true });
  expect(await lines()).toBe(2);
  const sales = (await book.ledgerBlocks.toArray()).flatMap(unpackLedger);
  expect(sales.map(({ currency }) => currency)).toEqual(['USD', 'USD']);
  expect(last('done')).toMatchObject({ left: 0 });
});

it('tells what is in where the rest is left', async () => {
  const { tell, open, last } = aSession();
  await open(await workbook({ Orders: ORDERS, Accounts: ACCOUNTS }));
  await tell({ kind: 'commit' });
  await tell({ kind: 'next' });
  await tell({ kind: 'report' });
  expect(last('done')).toMatchObject({ left: 1 });
});
