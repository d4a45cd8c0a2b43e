import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactSum } from '../../../lib/domain/figures/exact-sum';
import { sumOf } from '../../../lib/transfer/sales/sales-sum';
import { bookOf, planFile } from '../import/case';

const book = bookOf('account\nAlba Handel GmbH\n');

it('adds up every line that is read, by currency and year, and counts what is left out with its amount', () => {
  const { sum, leftOut } = planFile(
    [
      'date,account,revenue,currency',
      '2025-12-31,Alba Handel GmbH,10.10,EUR',
      '2026-01-01,Alba Handel GmbH,20.20,EUR',
      '2026-01-02,Berg Werke AG,-5,USD',
      '31st of May,Alba Handel GmbH,7,EUR',
      '2026-01-02,Alba Handel KG,3,EUR',
      '2026-01-02,Alba Handel GmbH,much,EUR',
      'a,b,c,d,e,f',
    ].join('\n'),
    book,
  );
  expect(sum).toEqual({
    ...{ lines: 3, from: '2025-12-31', to: '2026-01-02', customers: 2 },
    totals: [
      { currency: 'EUR', year: 2025, total: 10.1 },
      { currency: 'EUR', year: 2026, total: 20.2 },
      { currency: 'USD', year: 2026, total: -5 },
    ],
  });
  expect(leftOut).toEqual([
    { why: 'date', lines: 1, sums: { EUR: 7 } },
    { why: 'customer', lines: 1, sums: { EUR: 3 } },
    { why: 'amount', lines: 1, sums: {} },
    { why: 'other', lines: 1, sums: {} },
  ]);
});

it('adds up the profit of the lines that have one, by currency and year, and says none where no line has one', () => {
  const { sum } = planFile(
    [
      'date,account,revenue,profit,currency',
      '2025-12-31,Alba Handel GmbH,10.10,2.05,EUR',
      '2025-12-31,Alba Handel GmbH,10,,EUR',
      '2025-12-30,Alba Handel GmbH,0,-0.5,EUR',
      '2026-01-01,Alba Handel GmbH,20.20,,EUR',
      '2026-01-02,Berg Werke AG,-5,-1,USD',
    ].join('\n'),
    book,
  );
  expect(sum?.totals).toEqual([
    { currency: 'EUR', year: 2025, total: 20.1, profit: 1.55 },
    { currency: 'EUR', year: 2026, total: 20.2 },
    { currency: 'USD', year: 2026, total: -5, profit: -1 },
  ]);
});

it('says the same of a file that is already in the book', () => {
  const file = 'date,account,revenue,order\n2026-09-01,Alba Handel GmbH,1000,R1\n2026-09-02,Alba Handel GmbH,500,R2\n';
  const before = planFile(file, book);
  const again = planFile(file, bookOf('account\nAlba Handel GmbH\n', file));
  expect(again.unchanged).toBe(2);
  expect(again.sum).toEqual(before.sum);
});

it('adds up parts of cents of all years before it rounds', () => {
  const amounts = ['2023-05-01,0.005', '2024-05-01,0.0051', '2025-05-01,10.0049', '2026-05-01,0.005'];
  const { sum } = planFile(
    ['date,revenue,account', ...amounts.map((cells) => `${cells},Alba Handel GmbH`)].join('\n'),
    book,
  );
  const totals = sum?.totals.map(({ total }) => total) ?? [];
  expect(totals).toEqual([0.005, 0.0051, 10.0049, 0.005]);
  expect(exactSum(totals)).toBe(10.02);
});

it('the totals of all years and currencies are the sum of all lines, to their last digit', () => {
  const line = fc.record({
    date: fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01'),
    accountId: fc.constantFrom('a', 'b'),
    revenue: fc.integer({ min: -100_000_000, max: 100_000_000 }).map((parts) => parts / 10_000),
    currency: fc.constantFrom('EUR', 'HUF'),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 200 }), (lines) => {
      const { totals, lines: count } = sumOf(lines);
      const expected = lines.reduce((sum, { revenue }) => sum + Math.round(revenue * 10_000), 0) / 10_000;
      expect(exactSum(totals.map(({ total }) => total))).toBe(expected);
      expect(count).toBe(lines.length);
    }),
  );
});
