import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LedgerBlock, type LedgerLine } from '../../lib/domain/records/ledger';
import { LINES_PER_BLOCK, packLedger, unpackLedger } from '../../lib/transfer/ledger-blocks';

let next = 0;
const newId = () => `block-${++next}`;

it('gives back the lines that were packed, sorted by account and date, and names the first and last day', () => {
  const line = fc.record(
    {
      date: fc
        .integer({ min: 0, max: 40_000 })
        .map((days) => Temporal.PlainDate.from('1960-01-01').add({ days }).toString()),
      accountId: fc.constantFrom('a', 'b', 'c'),
      revenue: fc.double({ noNaN: true, noDefaultInfinity: true }),
      profit: fc.double({ noNaN: true, noDefaultInfinity: true }),
      order: fc.string({ minLength: 1 }),
      productGroup: fc.constantFrom('x', 'y'),
      currency: fc.constantFrom('EUR', 'HUF'),
    },
    { requiredKeys: ['date', 'accountId', 'revenue'] },
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 50 }), (lines) => {
      const blocks = packLedger(lines as LedgerLine[], newId);
      const keyOf = (one: { accountId: string; date: string }) => `${one.accountId} ${one.date}`;
      const sorted = lines
        .map((one) => ({ ...one }))
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
      expect(blocks.flatMap(unpackLedger)).toEqual(sorted);
      const dates = lines.map(({ date }) => date).sort();
      expect(blocks).toMatchObject([{ from: dates[0], to: dates.at(-1) }]);
      for (const block of blocks) expect(LedgerBlock.safeParse(block).error).toBeUndefined();
    }),
  );
});

it('begins a new block after 50,000 lines', () => {
  const lines = Array.from({ length: LINES_PER_BLOCK + 1 }, () => ({ date: '2026-11-21', accountId: 'a', revenue: 1 }));
  expect(packLedger(lines, newId).map((block) => block.lines)).toEqual([LINES_PER_BLOCK, 1]);
});

it('makes no block of no lines', () => {
  expect(packLedger([], newId)).toEqual([]);
});
