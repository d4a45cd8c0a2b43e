import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LedgerBlock, type LedgerLine } from '../../lib/domain/records/ledger';
import { packLedger, shortenBlock, unpackLedger } from '../../lib/transfer/ledger-blocks';

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
      const told = blocks.flatMap(unpackLedger);
      // Which of two lines of one account and day comes first, `packLedger` decides.
      const asTexts = (some: readonly object[]) => some.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
      expect(asTexts(told)).toEqual(asTexts(lines));
      expect(told.map(keyOf)).toEqual(lines.map(keyOf).sort());
      const dates = lines.map(({ date }) => date).sort();
      expect(blocks).toMatchObject([{ from: dates[0], to: dates.at(-1) }]);
      for (const block of blocks) expect(LedgerBlock.safeParse(block).error).toBeUndefined();
    }),
  );
});

it('begins a new block after 50,000 lines', () => {
  const lines = Array.from({ length: 50_000 + 1 }, () => ({ date: '2026-11-21', accountId: 'a', revenue: 1 }));
  expect(packLedger(lines, newId).map((block) => block.lines)).toEqual([50_000, 1]);
});

it('makes no block of no lines', () => {
  expect(packLedger([], newId)).toEqual([]);
});

it('a block is shortened by lines, and its words keep their places', () => {
  const lines = ['a', 'b', 'c'].map((accountId, at) => ({
    accountId,
    date: `2026-09-0${at + 1}`,
    revenue: at,
    order: accountId,
  }));
  const [block] = packLedger(lines, () => 'one', 'an import');
  if (!block) throw new Error('no block');
  const shortened = shortenBlock(block, (place) => place > 0);
  expect(unpackLedger(shortened)).toEqual(lines.slice(1));
  expect(shortened).toMatchObject({ id: 'one', importId: 'an import', lines: 2, from: '2026-09-02', to: '2026-09-03' });
  expect(shortened.accountIds).toEqual(block.accountIds);
});
