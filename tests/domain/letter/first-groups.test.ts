import { expect, it } from 'vitest';
import { firstGroups } from '../../../lib/domain/letter/first-groups';
import { daysOfMonth } from '../../../lib/domain/letter/letter-month';
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

it('says nothing of a new customer, of lines without a group, of credit notes and of other months', () => {
  expect(
    found([
      ...before,
      ...[line('new', '2026-10-02', 'Beams'), line('a', '2026-10-02', ''), line('a', '2026-10-02', 'Doors', -5)],
      line('a', '2026-11-02', 'Doors'),
    ]),
  ).toEqual([]);
});

it('takes a group for one buyer', () => {
  const lines = [...before, line('a2', '2026-10-02', 'Beams'), line('a2', '2026-10-02', 'Doors')];
  expect(found(lines, (id) => id[0] ?? '').map(({ customerId, group }) => [customerId, group])).toEqual([
    ['a', 'Doors'],
  ]);
});

it('says nothing in a ledger that began less than a year before', () => {
  expect(found([line('a', '2025-11-02', 'Beams'), line('a', '2026-10-02', 'Doors')])).toEqual([]);
});

it('names what has no rate without an amount', () => {
  expect(found([...before, line('a', '2026-10-02', 'Doors', 70, 'XXX')])).toMatchObject([
    { group: 'Doors', amount: 0 },
  ]);
});
