import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { salesDigest } from '../../lib/transfer/sales-digest';

const names = new Map([
  ['a', 'Otter Ltd'],
  ['b', 'otter ltd '],
  ['c', 'Fjellvik AS'],
]);
const digestOf = (lines: readonly LedgerLine[]) =>
  salesDigest(
    packLedger(lines, () => crypto.randomUUID()),
    (id) => names.get(id) ?? '',
  );
const aLine: LedgerLine = { date: '2026-09-03', accountId: 'a', revenue: 12_345.5, currency: 'EUR', order: 'R-1' };

const line = fc.record(
  {
    date: fc.constantFrom('2026-09-03', '2026-09-04', '1969-12-31'),
    accountId: fc.constantFrom('a', 'c'),
    revenue: fc.double({ noNaN: true, noDefaultInfinity: true }),
    profit: fc.double({ noNaN: true, noDefaultInfinity: true }),
    order: fc.string({ minLength: 1, maxLength: 5 }),
    productGroup: fc.string({ minLength: 1, maxLength: 5 }),
    currency: fc.constantFrom('EUR', 'HUF'),
  },
  { requiredKeys: ['date', 'accountId', 'revenue'] },
) as fc.Arbitrary<LedgerLine>;

it('is the same for the same lines, in whatever order and whatever ids their customers have', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const others = lines.map((one) => (one.accountId === 'a' ? { ...one, accountId: 'b' } : one));
      expect(digestOf(others.toReversed())).toBe(digestOf(lines));
    }),
  );
});

it('is another where anything in a line is other, or a line is missing or there twice', () => {
  const changes: Partial<LedgerLine>[] = [
    { date: '2026-09-04' },
    { accountId: 'c' },
    { revenue: 12_345.6 },
    { profit: 0 },
    { currency: 'HUF' },
    { order: 'R-2' },
    { productGroup: 'Cranes' },
  ];
  const all = [[aLine], [aLine, aLine], ...changes.map((change) => [{ ...aLine, ...change }])].map(digestOf);
  expect(new Set(all).size).toBe(all.length);
  // Values that change places between lines are other lines.
  const [one, two] = [aLine, { ...aLine, revenue: 7, order: 'R-2' }];
  expect(digestOf([one, two])).not.toBe(
    digestOf([
      { ...one, order: 'R-2' },
      { ...two, order: 'R-1' },
    ]),
  );
  expect(digestOf([])).toBeUndefined();
});
