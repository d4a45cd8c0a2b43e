import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compute, line, today } from './compute-standings';
import { ledgerBlockOf } from './ledger-block-of';

const anyLine = fc.record({
  accountId: fc.constantFrom('a', 'b', 'c', 'd'),
  revenue: fc.integer({ min: 1, max: 1000 }),
  date: fc.integer({ min: 0, max: 900 }).map((days) => today.subtract({ days }).toString()),
});
const anyLedger = fc.array(anyLine, { minLength: 1, maxLength: 60 });

it('comes to the same, however the lines are cut into blocks', () => {
  fc.assert(
    fc.property(anyLedger, fc.nat(), (lines, at) => {
      const cut = at % lines.length;
      const parts = [lines.slice(cut), lines.slice(0, cut)].filter((part) => part.length > 0);
      expect(compute([], { blocks: parts.map(ledgerBlockOf) }).of).toEqual(compute(lines).of);
    }),
    { numRuns: 50 },
  );
});

it('hands out the whole book', () => {
  fc.assert(
    fc.property(anyLedger, (lines) => {
      const { rows } = compute([line('a', 1), ...lines]);
      expect(rows.reduce((sum, row) => sum + (row.share ?? 0), 0)).toBeCloseTo(1, 9);
    }),
  );
});

it('never invents a class where lines are taken away', () => {
  fc.assert(
    fc.property(anyLedger, fc.nat(), (lines, at) => {
      const before = compute(lines).of;
      for (const row of compute(lines.toSpliced(at % lines.length, 1)).rows) {
        const { abc, xyz, rhythm } = before[row.accountId] ?? { abc: null, xyz: null, rhythm: null };
        if (abc === null) expect(row.abc).toBeNull();
        if (xyz === null) expect(row.xyz).toBeNull();
        if (rhythm === null) expect(row.rhythm).toBeNull();
      }
    }),
  );
});
