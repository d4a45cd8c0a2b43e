import { expect, it } from 'vitest';
import { readLetterMonths, readLetterRead, readLetterToName } from '../../lib/db/read/letter/letter-to-name';
import { readLetter } from '../../lib/db/read/letter/read-letter';
import { readSalesOf } from '../../lib/db/read/sales/account-sales';
import { LARGEST, readPlanned, readTargetOf, readTargets } from '../../lib/db/read/targets/read-targets';
import { accountRow } from '../../lib/db/rows';
import { book, LETTER_READ } from '../../lib/db/schema';
import type { BookFigures } from '../../lib/domain/book/standing';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import { ledgerBlockOf } from '../domain/book/ledger-block-of';
import { standingOf } from '../domain/book/standing-of';
import { anAccount, startWithOneAccount } from './a-book';

startWithOneAccount();

const today = Temporal.PlainDate.from('2026-11-19');
const line = (accountId: string, date: string, revenue: number, more: Partial<LedgerLine> = {}): LedgerLine => ({
  ...{ accountId, date, revenue },
  ...more,
});
const put = (...given: { id: string; parentId?: string }[]) =>
  book.accounts.bulkPut(given.map((one) => accountRow(anAccount({ name: one.id, ...one }))));
const sell = (...blocks: LedgerLine[][]) =>
  book.ledgerBlocks.bulkPut(blocks.map((lines, at) => ({ ...ledgerBlockOf(lines), id: `b${at}` })));
const plan = (accountId: string, turnover: number, year = 2026) =>
  book.targets.put({ id: `${accountId} ${year}`, accountId, year, turnover: { total: turnover } });
/** What was computed last of a book without profits, since when it has sales. */
const figures = (bookFrom: string) => {
  const known = { asOf: '2026-11-14', bookFrom, basis: 'revenue', currency: 'EUR', total: 1, customers: 1 } as const;
  const value: BookFigures = { ...known, concentration: null, lines: 1, withoutProfit: 1, leftOut: [] };
  return book.meta.put({ key: 'figures', value });
};
/** A group: "top" with "mid" below it, and "low" below that. */
const aGroup = () => put({ id: 'top' }, { id: 'mid', parentId: 'top' }, { id: 'low', parentId: 'mid' });

it('an account without a target has what it brought with all below it, and no plan', async () => {
  await aGroup();
  await sell([
    line('low', '2026-02-10', 100, { profit: 10 }),
    line('mid', '2025-03-10', 7),
    line('k', '2026-02-10', 900),
  ]);
  const found = await readTargetOf('top', 2026, today);
  expect(found).toMatchObject({ year: 2026, currency: 'EUR', days: { from: '2025-03-10', to: '2026-02-10' } });
  expect(found.lines).toMatchObject([
    {
      ...{ accountId: 'top', name: 'top', above: [], companies: 3, leftOut: 0 },
      turnover: { planned: null, progress: null, actual: 100, lastYear: 7 },
      profit: { planned: null, actual: 10, lastYear: 0 },
    },
  ]);
  expect((await readTargetOf('gone', 2026, today)).lines).toEqual([]);
});

it('the book is judged by the figure that the last computation could use', async () => {
  expect((await readTargetOf('k', 2026, today)).basis).toBe('profit');
  await figures('2023-11-01');
  expect((await readTargetOf('k', 2026, today)).basis).toBe('turnover');
});

it('the companies above stand nearest first, in whatever circle', async () => {
  await aGroup();
  expect((await readTargetOf('low', 2026, today)).lines).toMatchObject([{ above: ['mid', 'top'], companies: 1 }]);
  await put({ id: 'top', parentId: 'low' });
  const [low] = (await readTargetOf('low', 2026, today)).lines;
  expect(low).toMatchObject({ above: ['mid', 'top'], companies: 3 });
});

it('all who have a target stand beside the largest, by what they bring, then by name', async () => {
  await put({ id: 'b' }, { id: 'a' }, { id: 'small' }, { id: 'member', parentId: 'b' });
  const brings = (accountId: string, amount: number, customerId = accountId) =>
    standingOf({ accountId, customerId, amount });
  await book.standings.bulkPut([brings('b', 5), brings('k', 9), brings('member', 7, 'b')]);
  await plan('small', 100);
  await plan('a', 200);
  await plan('member', 50, 2025);
  const found = await readTargets(2026, today);
  expect(found.lines.map(({ accountId }) => accountId)).toEqual(['k', 'b', 'a', 'small']);
  expect(found.lines.map(({ turnover }) => turnover.planned?.plan.total)).toEqual([undefined, undefined, 200, 100]);
});

it('of those without a target only so many of the largest are read', async () => {
  const ids = Array.from({ length: LARGEST + 2 }, (_, at) => `c${at}`);
  await put(...ids.map((id) => ({ id })));
  await book.standings.bulkPut(ids.map((id, at) => standingOf({ accountId: id, customerId: id, amount: at })));
  const { lines } = await readTargets(2026, today);
  expect(lines).toHaveLength(LARGEST);
  expect([lines[0]?.accountId, lines.at(-1)?.accountId]).toEqual([`c${LARGEST + 1}`, 'c2']);
});

it('whoever stands above one with a target is planned by it', async () => {
  await aGroup();
  await plan('low', 1200);
  const found = await readPlanned(2026, today);
  expect(found.lines.map(({ accountId, turnover }) => [accountId, turnover.planned])).toEqual([
    ['low', { plan: { total: 1200 }, own: true, companies: 1 }],
    ['mid', { plan: { total: 1200 }, own: false, companies: 1 }],
    ['top', { plan: { total: 1200 }, own: false, companies: 1 }],
  ]);
  expect((await readPlanned(2025, today)).lines).toEqual([]);
});

it('sales before the years that a target looks at count only as when the ledger began', async () => {
  await sell([line('k', '2020-05-04', 40)], [line('k', '2024-01-01', 3), line('k', '2026-01-12', 2)]);
  const { days, lines } = await readTargetOf('k', 2026, today);
  expect(days).toEqual({ from: '2020-05-04', to: '2026-01-12' });
  expect(lines).toMatchObject([{ turnover: { actual: 2, lastYear: 0 } }]);
});

it('the letter of a month has the targets as they stood before it and at its end', async () => {
  await aGroup();
  await sell([line('low', '2026-01-05', 100), line('low', '2026-09-30', 300), line('low', '2026-10-31', 800)]);
  await plan('low', 1200);
  const { targets, accounts, blocks } = await readLetter('2026-10');
  expect([accounts.length, blocks.length, targets.currency]).toEqual([4, 1, 'EUR']);
  expect(targets.before).toMatchObject([{ accountId: 'low', progress: { actual: 400, asOf: '2026-09-30' } }]);
  expect(targets.after).toMatchObject([{ accountId: 'low', progress: { actual: 1200, asOf: '2026-10-31' } }]);
  const january = (await readLetter('2026-01')).targets;
  expect(january.before).toEqual([]);
  expect(january.after).toMatchObject([{ progress: { actual: 100, asOf: '2026-01-05' } }]);
});

it('the letter counts by profit where profit is planned', async () => {
  await sell([line('k', '2026-01-05', 100, { profit: 10 }), line('k', '2026-10-31', 200, { profit: 30 })]);
  await book.targets.put({ id: 't', accountId: 'k', year: 2026, turnover: { total: 900 }, profit: { total: 60 } });
  expect((await readLetter('2026-10')).targets.after).toMatchObject([{ progress: { plan: 60, actual: 40 } }]);
});

it('the letter of the last month is named until it was opened, where the ledger reaches into it', async () => {
  const third = Temporal.PlainDate.from('2026-11-03');
  expect([await readLetterToName(third), await readLetterRead(), await readLetterMonths(third)]).toEqual([
    ...[null, undefined, []],
  ]);
  await figures('2026-08-10');
  expect(await readLetterToName(third)).toBe('2026-10');
  expect(await readLetterMonths(third)).toEqual(['2026-10', '2026-09']);
  await book.meta.put({ key: LETTER_READ, value: '2026-10' });
  expect([await readLetterToName(third), await readLetterRead()]).toEqual([null, '2026-10']);
  await book.meta.put({ key: LETTER_READ, value: 7 });
  expect(await readLetterRead()).toBe(undefined);
});

it('an account’s sales are those of all below it up to the last sale, others are buyers by their groups', async () => {
  await aGroup();
  await put({ id: 'x' }, { id: 'y' }, { id: 'z' }, { id: 'of-z', parentId: 'z' });
  const cranes = { productGroup: 'Cranes' };
  const lifts = { productGroup: 'Lifts' };
  await sell([
    line('low', '2026-10-05', 60, cranes),
    line('top', '2025-10-06', 40, cranes),
    ...['x', 'y', 'z', 'of-z'].map((id) => line(id, '2026-10-07', 5, lifts)),
    line('x', '2026-12-24', 5, lifts),
  ]);
  const sales = await readSalesOf('top', today);
  expect(sales).toMatchObject({ currency: 'EUR', asOf: '2026-10-07', leftOut: 0 });
  expect(sales.months.at(-1)).toEqual({ month: '2026-10-01', amount: 60, before: 40 });
  expect(sales.unbought).toEqual([{ name: 'Lifts', buyers: 3 }]);
  expect((await readSalesOf('mid', today)).months.at(-1)).toMatchObject({ amount: 60, before: 0 });
});

it('without sales an account’s months end today', async () => {
  expect(await readSalesOf('k', today)).toMatchObject({ asOf: '2026-11-19', groups: [], orders: [] });
});
