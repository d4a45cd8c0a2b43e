import fc from 'fast-check';
import { expect, it } from 'vitest';
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

it('says the same of a file that is already in the book', () => {
  const file = 'date,account,revenue,order\n2026-09-01,Alba Handel GmbH,1000,R1\n2026-09-02,Alba Handel GmbH,500,R2\n';
  const before = planFile(file, book);
  const again = planFile(file, bookOf('account\nAlba Handel GmbH\n', file));
  expect(again.unchanged).toBe(2);
  expect(again.sum).toEqual(before.sum);
});

it('the totals of all years and currencies are the sum of all lines, to the cent', () => {
  const line = fc.record({
    date: fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01'),
    accountId: fc.constantFrom('a', 'b'),
    revenue: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    currency: fc.constantFrom('EUR', 'HUF'),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 200 }), (lines) => {
      const { totals, lines: count } = sumOf(lines);
      const cents = (amount: number) => Math.round(amount * 100);
      const expected = lines.reduce((sum, { revenue }) => sum + cents(revenue), 0);
      expect(totals.reduce((sum, { total }) => sum + cents(total), 0)).toBe(expected);
      expect(count).toBe(lines.length);
    }),
  );
});
