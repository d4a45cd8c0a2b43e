import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountSales } from '../../../lib/domain/book/account-sales';
import type { LedgerLine } from '../../../lib/domain/records/ledger';
import { defaultSettings } from '../../../lib/domain/settings';
import { ledgerDays } from '../../../lib/domain/targets/ledger-days';
import { packLedger } from '../../../lib/transfer/ledger-blocks';

const today = Temporal.PlainDate.from('2026-11-19');
const { dependency } = defaultSettings;
const sold = (date: string, revenue: number, more: Partial<LedgerLine> = {}): LedgerLine => ({
  ...{ date, accountId: 'k', revenue },
  ...more,
});
const salesOf = (lines: readonly LedgerLine[], ids = ['k'], asOf = today, customers: Record<string, string> = {}) =>
  accountSales(
    packLedger(lines, () => 'b'),
    new Set(ids),
    asOf,
    (id) => customers[id] ?? id,
    dependency,
  );

describe('months', () => {
  it('are twelve, the running one up to today beside the same days a year before', () => {
    const { months } = salesOf([
      sold('2026-11-19', 10),
      sold('2026-11-20', 1000),
      sold('2025-11-19', 7),
      sold('2025-11-20', 500),
      sold('2025-12-01', 3),
      sold('2024-12-31', 2),
      sold('2024-12-01', 4),
      sold('2024-11-30', 900),
    ]);
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-12-01', amount: 3, before: 6 });
    expect(months[11]).toEqual({ month: '2026-11-01', amount: 10, before: 7 });
  });

  it('end with the ledger, not with today: months that nobody has taken in are no months without sales', () => {
    const lines = Array.from({ length: 24 }, (_, at) =>
      sold(Temporal.PlainDate.from('2024-11-30').add({ months: at }).with({ day: 28 }).toString(), 100),
    );
    const days = ledgerDays(
      packLedger([...lines, sold('2026-10-31', 0), sold('2026-12-24', 9)], () => 'b'),
      Temporal.PlainDate.from('2026-11-29'),
    );
    const { months, asOf } = salesOf(lines, ['k'], Temporal.PlainDate.from(days?.to ?? ''));
    expect(asOf).toBe('2026-10-31');
    expect(months.map(({ amount, before }) => amount - before)).toEqual(new Array(12).fill(0));
    expect(months.at(-1)).toEqual({ month: '2026-10-01', amount: 100, before: 100 });
  });

  it('that are whole stand beside whole ones, in leap years, too', () => {
    const { months } = salesOf([sold('2024-02-29', 7)], ['k'], Temporal.PlainDate.from('2025-02-28'));
    expect(months.at(-1)).toEqual({ month: '2025-02-01', amount: 0, before: 7 });
  });

  it('and product groups add up to the same where every line has one', () => {
    const line = fc.record({
      date: fc.integer({ min: 0, max: 900 }).map((days) => today.subtract({ days }).toString()),
      accountId: fc.constantFrom('k', 'o'),
      revenue: fc.integer({ min: -1000, max: 1000 }),
      productGroup: fc.constantFrom('cranes', 'hoists', 'ropes'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const { months, groups } = salesOf(lines);
        const sum = (of: readonly { amount: number; before: number }[], name: 'amount' | 'before') =>
          of.reduce((all, one) => all + one[name], 0);
        expect(sum(months, 'amount')).toBe(sum(groups, 'amount'));
        expect(sum(months, 'before')).toBe(sum(groups, 'before'));
      }),
    );
  });
});

describe('product groups', () => {
  it('are new, lost or bought, with their first and last day', () => {
    const { groups } = salesOf([
      sold('2024-03-01', 5, { productGroup: 'cranes' }),
      sold('2026-10-01', 9, { productGroup: 'cranes' }),
      sold('2026-09-01', 4, { productGroup: 'hoists' }),
      sold('2025-10-01', 8, { productGroup: 'ropes' }),
    ]);
    expect(groups).toEqual([
      { name: 'cranes', first: '2024-03-01', last: '2026-10-01', amount: 9, before: 0, state: 'bought' },
      { name: 'hoists', first: '2026-09-01', last: '2026-09-01', amount: 4, before: 0, state: 'new' },
      { name: 'ropes', first: '2025-10-01', last: '2025-10-01', amount: 0, before: 8, state: 'lost' },
    ]);
  });

  it.each([
    ['new on the first of the twelve months', ['2024-01-01', '2025-12-01'], ['new', 'lost']],
    ['bought like the rest where nothing was before these', ['2025-12-01', '2026-05-01'], ['bought', 'bought']],
  ])('are %s', (_, [cranes = '', hoists = ''], states) => {
    const { groups } = salesOf([
      sold(cranes, 5, { productGroup: 'cranes' }),
      sold(hoists, 9, { productGroup: 'hoists' }),
    ]);
    expect(groups.map(({ state }) => state)).toEqual(states);
  });

  it('come by the twelve months, then by those before, then by name', () => {
    const { groups } = salesOf([
      ...[sold('2024-12-02', 2, { productGroup: 'wires' }), sold('2024-12-03', 2, { productGroup: 'ropes' })],
      ...[sold('2024-12-04', 5, { productGroup: 'hooks' }), sold('2026-10-05', 1, { productGroup: 'cranes' })],
      sold('2026-10-06', 0),
    ]);
    expect(groups.map(({ name }) => name)).toEqual(['cranes', 'hooks', 'ropes', 'wires']);
  });

  it('are lost once nothing but a credit note came', () => {
    const { groups } = salesOf([
      sold('2024-05-02', 9, { productGroup: 'cranes' }),
      sold('2026-01-10', -4, { productGroup: 'cranes' }),
      sold('2026-03-10', 0, { productGroup: 'cranes' }),
      sold('2026-02-10', -4, { productGroup: 'hoists' }),
    ]);
    expect(groups).toEqual([
      { name: 'cranes', first: '2024-05-02', last: '2024-05-02', amount: -4, before: 0, state: 'lost' },
      { name: 'hoists', first: '2026-02-10', last: '2026-02-10', amount: -4, before: 0, state: 'lost' },
    ]);
  });

  it('that three companies of one group buy have one buyer', () => {
    const bought = (accountIds: readonly string[]) =>
      accountIds.map((accountId) => sold('2026-10-01', 5, { accountId, productGroup: 'ropes' }));
    const group = { o: 'top', p: 'top', q: 'top' };
    expect(salesOf(bought(['o', 'p', 'q']), ['k'], today, group).unbought).toEqual([]);
    const { unbought } = salesOf(bought(['o', 'p', 'q', 'r', 's']), ['k'], today, group);
    expect(unbought).toEqual([{ name: 'ropes', buyers: 3 }]);
    // Companies of its own group are no others.
    const ofGroup = { ...group, k: 'top' };
    expect(salesOf(bought(['o', 'p', 'q', 'r', 's']), ['k'], today, ofGroup).unbought).toEqual([]);
    expect(salesOf(bought(['o', 'r', 's', 't']), ['k'], today, ofGroup).unbought).toEqual([
      { name: 'ropes', buyers: 3 },
    ]);
  });

  it.each<[string, Partial<LedgerLine>, string[]]>([
    ['on the first of the twelve months', { date: '2025-12-01' }, ['ropes']],
    ['the day before', { date: '2025-11-30' }, []],
    ['on the last known day', { date: '2026-11-19' }, ['ropes']],
    ['after it', { date: '2026-11-20' }, []],
    ['for nothing', { revenue: 0 }, []],
    ['back', { revenue: -5 }, []],
    ['without a group', { productGroup: '' }, []],
  ])('that three others bought %s', (_, more, names) => {
    const lines = ['o', 'p', 'q'].map((accountId) =>
      sold('2026-10-01', 5, { accountId, productGroup: 'ropes', ...more }),
    );
    expect(salesOf(lines).unbought.map(({ name }) => name)).toEqual(names);
  });

  it('of a customer who is new altogether are not each new', () => {
    expect(salesOf([sold('2026-09-01', 4, { productGroup: 'hoists' })]).groups).toMatchObject([{ state: 'bought' }]);
  });

  it('that three others buy and this one never did are named, those with most buyers first', () => {
    const others = ['o', 'p', 'q', 'r'].flatMap((accountId, at) => [
      sold('2026-10-01', 5, { accountId, productGroup: 'ropes' }),
      ...(at < 3 ? [sold('2026-10-01', 5, { accountId, productGroup: 'hoists' })] : []),
      ...(at < 3 ? [sold('2026-10-02', 5, { accountId, productGroup: 'chains' })] : []),
      ...(at < 2 ? [sold('2026-10-01', 5, { accountId, productGroup: 'hooks' })] : []),
      sold('2026-10-01', 5, { accountId, productGroup: 'cranes' }),
      sold('2024-10-01', 5, { accountId, productGroup: 'wires' }),
    ]);
    const { unbought } = salesOf([...others, sold('2023-01-01', 1, { productGroup: 'cranes' })]);
    expect(unbought).toEqual([
      { name: 'ropes', buyers: 4 },
      { name: 'chains', buyers: 3 },
      { name: 'hoists', buyers: 3 },
    ]);
  });
});

it('lines of one day and number are one order, the latest first, those of a day by their number', () => {
  const { orders, groups } = salesOf([
    sold('2026-10-02', 3, { order: 'A3' }),
    sold('2026-09-30', 1, { order: 'A9' }),
    sold('2026-10-01', 5, { order: 'A1', productGroup: 'cranes' }),
    sold('2026-10-01', 6, { order: 'A1', productGroup: 'hoists' }),
    sold('2026-10-02', 7, { order: 'A2' }),
  ]);
  expect(orders).toEqual([
    { day: '2026-10-02', order: 'A2', amount: 7, groups: [] },
    { day: '2026-10-02', order: 'A3', amount: 3, groups: [] },
    { day: '2026-10-01', order: 'A1', amount: 11, groups: ['cranes', 'hoists'] },
    { day: '2026-09-30', order: 'A9', amount: 1, groups: [] },
  ]);
  expect(groups.map(({ name }) => name)).toEqual(['hoists', 'cranes']);
});

it('a currency without a rate is left out and counted; a group is all of its companies', () => {
  const sales = salesOf(
    [sold('2026-10-01', 5, { currency: 'XTS' }), sold('2026-10-02', 7), sold('2026-10-03', 8, { accountId: 'below' })],
    ['k', 'below'],
  );
  expect(sales.leftOut).toBe(1);
  expect(sales.months.at(-2)).toMatchObject({ month: '2026-10-01', amount: 15 });
});

it('amounts are in the currency of the book', () => {
  const blocks = packLedger([sold('2026-10-01', 50, { currency: 'USD' })], () => 'b');
  const settings = { ...dependency, rates: { USD: 0.5 } };
  const { orders } = accountSales(blocks, new Set(['k']), today, (id) => id, settings);
  expect(orders.map(({ amount }) => amount)).toEqual([25]);
});
