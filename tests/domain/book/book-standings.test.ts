import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BookFigures, isOfGroup, Standing } from '../../../lib/domain/book/standing';
import { defaultSettings } from '../../../lib/domain/settings';
import { compute, line, today } from './compute-standings';
import { ledgerBlockOf } from './ledger-block-of';

const dependency = (changes: object) => ({
  settings: { ...defaultSettings, dependency: { ...defaultSettings.dependency, ...changes } },
});

describe('the spread book', () => {
  const revenues = [420, 180, 120, 90, 70, 50, 40, 30];
  const { of, rows, figures } = compute(revenues.map((revenue, place) => line(`customer-${place}`, revenue)));

  it('has the shares and classes of the trade', () => {
    expect(rows.map((row) => row.share)).toEqual([0.42, 0.18, 0.12, 0.09, 0.07, 0.05, 0.04, 0.03]);
    expect(rows.map((row) => row.abc?.class).join(' ')).toBe('A A A A B B B C');
  });

  it('has the concentration of the trade', () => {
    expect(figures).toMatchObject({ total: 1000, customers: 8, lines: 8, asOf: '2026-11-21', bookFrom: '2026-11-01' });
    expect(figures.concentration?.hhi).toBeCloseTo(0.2412, 12);
    expect(figures.concentration?.topFive).toBeCloseTo(0.88, 12);
  });

  it('fits the tables it is stored in', () => {
    for (const row of rows) expect(Standing.parse(row)).toEqual(row);
    expect(BookFigures.parse(figures)).toEqual(figures);
  });

  it('begins the history of classes', () => {
    const history = { first: '2026-Q4', abc: 'A', xyz: '-', amounts: [420], shares: [0.42] };
    expect(of['customer-0']?.history).toEqual(history);
  });
});

describe('months', () => {
  it('end today and reach 24 months back', () => {
    const { of } = compute([
      line('a', 1, { date: '2026-11-21' }),
      line('a', 2, { date: '2025-11-22' }),
      line('a', 4, { date: '2025-11-21' }),
      line('a', 8, { date: '2024-11-22' }),
      line('a', 16, { date: '2024-11-21' }),
      line('a', 32, { date: '2026-11-22' }),
    ]);
    expect(of.a).toMatchObject({ amount: 3, ownAmount: 3, previousAmount: 12, bookFrom: '2024-11-21' });
    const months = new Array(24).fill(0);
    expect(of.a?.months).toEqual(Object.assign(months, { 0: 8, 11: 4, 12: 2, 23: 1 }));
  });

  it('leave somebody who stopped buying without a class, with a share of nothing', () => {
    const { of } = compute([line('a', 10), line('gone', 10, { date: '2025-01-01' })]);
    expect(of.gone).toMatchObject({ amount: 0, share: 0, abc: null });
  });
});

it('is of no group for a lone account, whatever its floats', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(700)), { minLength: 1 }),
      (sales) => {
        const lines = sales.map(([revenue, days]) => line('a', revenue, { date: today.subtract({ days }).toString() }));
        for (const row of compute(lines).rows) expect(isOfGroup(row)).toBe(false);
      },
    ),
  );
});

describe('groups', () => {
  const accounts = [
    { id: 'holding' },
    { id: 'branch', parentId: 'holding' },
    { id: 'empty', parentId: 'holding' },
    { id: 'idle' },
  ];
  const { of, figures } = compute([line('branch', 30), line('alone', 70)], { accounts });

  it('count as one customer, whose top has a row without a line of its own', () => {
    expect([of.branch, of.holding, of.alone].map((row) => row && isOfGroup(row))).toEqual([true, true, false]);
    expect(of.branch).toMatchObject({ customerId: 'holding', amount: 30, ownAmount: 30, share: 0.3 });
    expect(of.holding).toMatchObject({ customerId: 'holding', amount: 30, ownAmount: 0, share: 0.3 });
    expect(figures.customers).toBe(2);
  });

  it('give no row to an account without a line', () => {
    expect(Object.keys(of).sort()).toEqual(['alone', 'branch', 'holding']);
  });

  it('share one rhythm', () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'];
    const lines = days.map((date, place) => line(place % 2 === 0 ? 'branch' : 'holding', 1, { date }));
    expect(compute(lines, { accounts }).of.branch?.rhythm).toMatchObject({ gaps: 4, lastOrder: '2026-05-01' });
    expect(compute(lines).of.branch?.rhythm).toBeNull();
  });
});

describe('currencies', () => {
  const lines = [
    line('a', 10),
    line('a', 10, { currency: 'EUR' }),
    line('b', 10, { currency: 'USD' }),
    line('b', 5, { currency: 'USD' }),
  ];

  it('without a rate are left out and named, never added', () => {
    const { of, figures } = compute(lines);
    expect(figures).toMatchObject({ total: 20, lines: 4, leftOut: [{ currency: 'USD', lines: 2, amount: 15 }] });
    expect(of.b, 'who has no other lines has a row that says so').toMatchObject({
      amount: 0,
      abc: null,
      leftOut: { of: 'own', currencies: ['USD'] },
    });
  });

  it('are named only where they are left out of these twelve months', () => {
    const old = line('a', 5, { currency: 'CHF', date: '2019-05-01' });
    expect(compute([...lines, old]).of.a?.leftOut).toEqual({ of: 'others', currencies: ['USD'] });
  });

  it('without a rate are orders all the same: a day needs none', () => {
    const monthly = Array.from({ length: 12 }, (_, at) =>
      line('c', 10, { date: today.subtract({ months: at }).toString(), ...(at < 5 && { currency: 'USD' }) }),
    );
    expect(compute(monthly).of.c?.rhythm).toMatchObject({ gaps: 11, lastOrder: today.toString() });
  });

  it('with a rate are counted in the home currency', () => {
    const { of, figures } = compute(lines, dependency({ rates: { USD: 2 } }));
    expect(figures).toMatchObject({ total: 50, currency: 'EUR', leftOut: [] });
    expect(of.b?.amount).toBe(30);
  });
});

describe('orders', () => {
  const dates = ['2026-01-01', '2026-01-31', '2026-03-04', '2026-04-02', '2026-05-07', '2026-06-07', '2026-07-10'];
  const orders = dates.map((date) => line('a', 10, { date }));

  it('give the rhythm and the regularity of the trade', () => {
    const { of } = compute([...orders.toReversed(), ...orders]);
    expect(of.a?.rhythm).toMatchObject({ gaps: 6, median: 31.5, lastOrder: '2026-07-10' });
    expect(of.a?.xyz).toMatchObject({ class: 'X', values: 6 });
  });

  it('are not credit notes, samples for nothing, nor orders of days to come', () => {
    const others = [line('a', -5), line('a', 0, { date: '2026-11-02' }), line('a', 5, { date: '2026-12-24' })];
    expect(compute([...orders, ...others]).of.a?.rhythm).toEqual(compute(orders).of.a?.rhythm);
  });

  it('are sorted also where a customer orders very often', () => {
    const daily = Array.from({ length: 100 }, (_, place) =>
      line('a', 1, { date: today.subtract({ days: place }).toString() }),
    );
    expect(compute(daily).of.a?.rhythm).toMatchObject({ gaps: 99, median: 1, deviation: 0, lastOrder: '2026-11-21' });
  });
});

describe('regularity by monthly sums', () => {
  const settings = { ...defaultSettings, classes: { ...defaultSettings.classes, xyzBy: 'monthly sums' as const } };
  const sums = [100, 120, 85, 110, 95, 130, 80, 105, 115, 90, 100, 110];
  const lines = sums.map((sum, place) => line('a', sum, { date: today.subtract({ months: 11 - place }).toString() }));

  it('judges the last 12 months', () => {
    expect(compute(lines, { settings }).of.a?.xyz).toMatchObject({ class: 'Y', values: 12 });
  });

  it('leaves out the months before the first order', () => {
    expect(compute(lines.slice(6), { settings }).of.a?.xyz?.values).toBe(6);
    expect(compute(lines.slice(7), { settings }).of.a?.xyz).toBeNull();
  });

  it('knows nothing of somebody who never ordered', () => {
    const sold = lines.map((order) => ({ ...order, accountId: 'b', profit: 10 }));
    const bonuses = sold.map((order) => ({ ...order, accountId: 'a', revenue: 0 }));
    const { of } = compute([...bonuses, ...sold], { settings });
    expect(of.a?.xyz).toBeNull();
    expect(of.b?.xyz?.values).toBe(12);
  });

  it('can judge by the place in the book', () => {
    const byPlace = { ...settings, classes: { ...settings.classes, xyzScale: 'quantiles' as const } };
    expect(compute(lines, { settings: byPlace }).of.a?.xyz?.class).toBe('X');
  });
});

it('says "not enough data" of a book that lost money, and nothing of an empty one', () => {
  const loss = compute([line('a', 10), line('b', -30)]);
  expect(loss.of.a).toMatchObject({ share: null, abc: null, total: -20 });
  expect(loss.figures.concentration).toBeNull();
  const { rows, figures } = compute([]);
  expect(rows).toEqual([]);
  expect(figures).toMatchObject({ total: 0, customers: 0, lines: 0, leftOut: [] });
  expect(figures).not.toHaveProperty('bookFrom');
});

it('tells how far it is, up to the end', () => {
  const done: number[] = [];
  const block = ledgerBlockOf([line('a', 1)]);
  compute([], { blocks: [block, block], onProgress: (part) => done.push(part) });
  expect(done).toEqual([0.25, 0.5, 1]);
});
