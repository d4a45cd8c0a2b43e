import { expect, it } from 'vitest';
import { firstGroups } from '../../../lib/domain/letter/first-groups';
import { daysOfMonth } from '../../../lib/domain/letter/letter-month';
import type { LedgerBlock } from '../../../lib/domain/records/ledger';
import { defaultSettings } from '../../../lib/domain/settings';
import { packLedger } from '../../../lib/transfer/ledger-blocks';

const line = (accountId: string, date: string, productGroup: string, revenue = 100, currency = 'EUR') => ({
  ...{ accountId, date, revenue, productGroup, currency },
});
const october = daysOfMonth('2026-10');
const found = (lines: ReturnType<typeof line>[], customerOf = (id: string) => id) =>
  firstGroups(
    packLedger(lines, () => 'block'),
    october,
    customerOf,
    defaultSettings.dependency,
  );

const before = [line('a', '2025-01-10', 'Beams'), line('b', '2026-09-30', 'Doors')];

it('names what a customer who bought before buys for the first time, with its day and its turnover of the month', () => {
  expect(
    found([
      ...before,
      line('a', '2026-10-20', 'Doors', 40),
      line('a', '2026-10-05', 'Doors', 60),
      line('a', '2026-10-01', 'Beams'),
    ]),
  ).toEqual([{ customerId: 'a', group: 'Doors', on: '2026-10-05', amount: 100 }]);
});

it.each([
  ['a new customer', line('new', '2026-10-02', 'Beams')],
  ['a line without a group', line('a', '2026-10-02', '')],
  ['a credit note', line('a', '2026-10-02', 'Doors', -5)],
  ['what cost nothing', line('a', '2026-10-02', 'Doors', 0)],
  ['the last day of the month before', line('a', '2026-09-30', 'Doors')],
  ['the first day of the next month', line('a', '2026-11-01', 'Doors')],
])('says nothing of %s', (_, one) => {
  expect(found([...before, one])).toEqual([]);
});

it.each(['2026-10-01', '2026-10-31'])('tells of the first day of the month and of its last: %s', (on) => {
  expect(found([...before, line('a', on, 'Doors')]).map((one) => one.on)).toEqual([on]);
});

it('tells the largest first, of equal ones the earlier', () => {
  const lines = [
    ...[line('a', '2026-10-09', 'Doors'), line('a', '2026-10-05', 'Floors'), line('b', '2026-10-07', 'Beams')],
    ...[line('b', '2026-10-20', 'Roofs', 300), line('b', '2026-10-02', 'Walls', 50)],
  ];
  const groups = found([...before, ...lines]).map(({ group }) => group);
  expect(groups).toEqual(['Roofs', 'Floors', 'Beams', 'Doors', 'Walls']);
});

it('takes whoever bought without a group, too, for a customer who bought before', () => {
  const without = ['b', 'c', 'd'].map((id) => line(id, '2026-01-10', ''));
  const [beams, doors] = [line('a', '2025-01-10', 'Beams'), line('d', '2026-10-02', 'Doors')];
  expect(found([beams, ...without, doors])).toMatchObject([{ customerId: 'd', group: 'Doors' }]);
});

it('looks back over all blocks, and in each no further than its lines', () => {
  const [old, young] = [before, [line('a', '2026-10-20', 'Doors'), line('a', '2026-10-21', 'Floors')]].flatMap(
    (lines) => packLedger(lines, () => 'block'),
  ) as [LedgerBlock, LedgerBlock];
  const inBlocks = [old, { ...young, lines: 1 }];
  expect(firstGroups(inBlocks, october, (id) => id, defaultSettings.dependency)).toMatchObject([{ group: 'Doors' }]);
});

it('takes a group for one buyer', () => {
  const doors = [line('a1', '2026-10-20', 'Doors'), line('a2', '2026-10-02', 'Doors')];
  expect(found([...before, line('a2', '2026-10-02', 'Beams'), ...doors], (id) => id[0] ?? '')).toEqual([
    { customerId: 'a', group: 'Doors', on: '2026-10-02', amount: 200 },
  ]);
});

it('says nothing in a ledger that began less than a year before', () => {
  expect(found([line('a', '2025-10-02', 'Beams'), line('a', '2026-10-02', 'Doors')])).toEqual([]);
  expect(found([line('a', '2025-10-01', 'Beams'), line('a', '2026-10-02', 'Doors')])).toHaveLength(1);
});

it('counts in the currency of the book', () => {
  const blocks = packLedger([...before, line('a', '2026-10-02', 'Doors', 70, 'USD')], () => 'block');
  const settings = { ...defaultSettings.dependency, rates: { USD: 0.5 } };
  expect(firstGroups(blocks, october, (id) => id, settings)).toMatchObject([{ amount: 35 }]);
});

it('names what has no rate without an amount', () => {
  expect(found([...before, line('a', '2026-10-02', 'Doors', 70, 'XXX')])).toMatchObject([
    { group: 'Doors', amount: 0 },
  ]);
});
