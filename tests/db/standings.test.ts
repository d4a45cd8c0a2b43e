import { beforeEach, expect, it, vi } from 'vitest';
import { book } from '../../lib/db/schema';
import { areStandingsFresh, refreshStandings } from '../../lib/db/write/refresh-standings';
import { day } from '../../lib/domain/records/day';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import { defaultSettings, keptSettings, type Settings } from '../../lib/domain/settings';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { startWithOneAccount, when } from './a-book';

startWithOneAccount();

const today = day(when.today);
const sale = (accountId: string, revenue: number): LedgerLine => ({
  date: '2026-10-01',
  accountId,
  revenue,
  profit: revenue,
});
const save = (settings: Partial<Settings>) =>
  book.meta.put({ key: 'settings', value: { ...defaultSettings, ...settings } });

/** Names the accounts whose standings are written, and those whose are taken out, from now on. */
function watchWrites() {
  const put = vi.spyOn(book.standings, 'bulkPut');
  const gone = vi.spyOn(book.standings, 'bulkDelete');
  const clear = vi.spyOn(book.standings, 'clear');
  return () => ({
    put: put.mock.calls.flatMap(([rows]) => rows.map(({ accountId }) => accountId)).sort(),
    gone: gone.mock.calls.flatMap(([keys]) => keys),
    cleared: clear.mock.calls.length,
  });
}

beforeEach(async () => {
  vi.restoreAllMocks();
  // Before them stand 0 %, 50 %, 80 % and 92 % of the book.
  const lines = [sale('k', 50), sale('l', 30), sale('m', 12), sale('n', 8)];
  await book.ledgerBlocks.bulkPut(packLedger(lines, () => 'block'));
  await book.meta.put({
    key: 'figures',
    value: {
      asOf: '2026-11-18',
      basis: 'profit',
      currency: 'EUR',
      total: 0,
      customers: 0,
      concentration: null,
      lines: 4,
      withoutProfit: 0,
      leftOut: [],
    },
  });
  await refreshStandings(today);
});

const classes = async () =>
  Object.fromEntries((await book.standings.toArray()).map(({ accountId, abc }) => [accountId, abc?.class]));

it('computes nothing where neither the day nor the settings changed', async () => {
  expect(await classes()).toEqual({ k: 'A', l: 'A', m: 'B', n: 'B' });
  expect(await areStandingsFresh(today)).toBe(true);
  const written = watchWrites();
  expect(await refreshStandings(today)).toBe(false);
  expect(written()).toEqual({ put: [], gone: [], cleared: 0 });
});

it('writes the rows that a changed threshold changes, and no others', async () => {
  await save({ classes: { ...defaultSettings.classes, bBelow: 0.9 } });
  expect(await areStandingsFresh(today)).toBe(false);
  const written = watchWrites();
  expect(await refreshStandings(today)).toBe(true);
  expect(written()).toEqual({ put: ['n'], gone: [], cleared: 0 });
  expect(await classes()).toEqual({ k: 'A', l: 'A', m: 'B', n: 'C' });
  expect(await areStandingsFresh(today)).toBe(true);
});

it('takes out the rows of accounts that the ledger no longer has', async () => {
  await book.ledgerBlocks.bulkPut(packLedger([sale('k', 50), sale('l', 30), sale('m', 12)], () => 'block'));
  const written = watchWrites();
  await refreshStandings(today.add({ days: 1 }));
  expect(written()).toEqual({ put: ['k', 'l', 'm'], gone: ['n'], cleared: 0 });
});

it('writes the table anew where most of very many rows change', async () => {
  const many = Array.from({ length: 2500 }, (_, at) => `a${at}`);
  await book.ledgerBlocks.bulkPut(
    packLedger(
      many.map((id) => sale(id, 5)),
      () => 'block',
    ),
  );
  const written = watchWrites();
  await refreshStandings(today.add({ days: 1 }));
  expect(written()).toEqual({ put: [...many].sort(), gone: [], cleared: 1 });
  expect(await book.standings.toCollection().primaryKeys()).toEqual([...many].sort());
});

it('has the history of the quarters that are over from the ledger, by the thresholds in force', async () => {
  const history = async () => (await book.standings.get('n'))?.history;
  await refreshStandings(day('2027-02-01'));
  expect(await history()).toMatchObject({ first: '2026-Q4', abc: 'BB' });
  await save({ classes: { ...defaultSettings.classes, bBelow: 0.9 } });
  await refreshStandings(day('2027-02-01'));
  expect(await history()).toMatchObject({ first: '2026-Q4', abc: 'CC' });
});

it('tells how far it is, up to the end', async () => {
  const told: number[] = [];
  await refreshStandings(today.add({ days: 1 }), (share) => told.push(share));
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it('leaves the old standings where it is cut off', async () => {
  const before = await book.standings.toArray();
  await save({ classes: { ...defaultSettings.classes, aBelow: 0.4 } });
  const stop = () => {
    throw new Error('cut off');
  };
  await expect(refreshStandings(today, stop)).rejects.toThrow('cut off');
  expect(await book.standings.toArray()).toEqual(before);
  expect(await areStandingsFresh(today)).toBe(false);
});

it('go by each setting that can be read, as all that is shown does', async () => {
  await book.meta.put({
    key: 'settings',
    value: { ...defaultSettings, classes: { a: 0.4 }, chain: { firstAfter: 'two' } },
  });
  await refreshStandings(today);
  const settings = keptSettings((await book.meta.get('settings'))?.value);
  expect((await book.meta.get('standingsSettings'))?.value).toMatchObject({ classes: settings.classes });
  expect(await areStandingsFresh(today)).toBe(true);
});
