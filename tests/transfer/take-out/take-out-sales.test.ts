import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Import } from '../../../lib/domain/records/import';
import type { ReplacedSales } from '../../../lib/domain/records/replaced-sales';
import type { BookContents } from '../../../lib/transfer/import/plan';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { takeOutSales } from '../../../lib/transfer/take-out/take-out-sales';
import { bookOf, carryOut, planFile } from '../import/case';

type Kept = { contents: BookContents; imports: Import[]; replaced: ReplacedSales[] };
const HEADS = 'date,account,revenue,order';
const EMPTY: Kept = { contents: bookOf('account\nAlba Handel GmbH\n'), imports: [], replaced: [] };

let next = 0;
const newId = () => `made-${++next}`;

/** Takes a file in as the book does, under the number of those that were before. */
function takeIn({ contents, imports, replaced }: Kept, lines: readonly string[], isWholePeriod = false): Kept {
  const plan = planFile([HEADS, ...lines].join('\n'), contents, { isWholePeriod });
  const { added, updated, unchanged, records, sum, overlap } = plan;
  const number = imports.length + 1;
  const id = `import ${number}`;
  const stamped = records.ledgerBlocks.map((block) => ({ ...block, importId: id }));
  const entry: Import = {
    ...{ id, number, at: '2026-11-21T08:00:00Z', of: 'ledger', file: '', added, updated, unchanged, leftOut: 0 },
    ...(sum && { sales: sum }),
    ...(overlap?.isReplaced && { period: { from: overlap.from, to: overlap.to } }),
  };
  return {
    contents: carryOut({ ...plan, records: { ...records, ledgerBlocks: stamped } }, contents),
    imports: [...imports, entry],
    replaced: [...replaced, ...records.replaced.map((one) => ({ ...one, importId: id }))],
  };
}

function takeOut({ contents, imports, replaced }: Kept, number: number): Kept {
  const id = `import ${number}`;
  const taken = takeOutSales(id, imports, contents.ledgerBlocks, replaced, newId);
  const blocks = new Map(contents.ledgerBlocks.map((block) => [block.id, block]));
  for (const one of taken.goneBlocks) blocks.delete(one);
  for (const one of taken.blocks) blocks.set(one.id, one);
  return {
    contents: { ...contents, ledgerBlocks: [...blocks.values()] },
    imports: imports.filter((one) => one.id !== id),
    replaced: [...replaced.filter((one) => !taken.goneReplaced.includes(one.id)), ...taken.replaced],
  };
}

const sold = ({ contents }: Kept) =>
  contents.ledgerBlocks
    .flatMap(unpackLedger)
    .map(({ date, revenue, order }) => `${date} ${order ?? ''} ${revenue}`)
    .sort();
const all = (...files: string[][]) => files.reduce((kept, file) => takeIn(kept, file), EMPTY);

const first = ['2026-09-01,Alba Handel GmbH,1000,R1', '2026-09-02,Alba Handel GmbH,500,R2'];
const second = ['2026-09-01,Alba Handel GmbH,900,R1'];
const third = ['2026-09-01,Alba Handel GmbH,800,R1'];

it('a correction that is taken out gives back what it corrected', () => {
  expect(sold(takeOut(all(first, second), 2))).toEqual(sold(all(first)));
});

it('a correction of a correction stays, and gives back the first once it is out, too', () => {
  const kept = takeOut(all(first, second, third), 2);
  expect(sold(kept)).toEqual(['2026-09-01 R1 800', '2026-09-02 R2 500']);
  expect(sold(takeOut(kept, 3))).toEqual(sold(all(first)));
});

it('what is corrected does not come back from an import that is out', () => {
  const kept = takeOut(all(first, second), 1);
  expect(sold(kept)).toEqual(['2026-09-01 R1 900']);
  expect(sold(takeOut(kept, 2))).toEqual([]);
});

it('lines of a document that a later import corrects in part are of that one, too', () => {
  const two = ['2026-09-01,Alba Handel GmbH,10,R1', '2026-09-01,Alba Handel GmbH,20,R1'];
  const kept = all(two, ['2026-09-01,Alba Handel GmbH,10,R1', '2026-09-01,Alba Handel GmbH,25,R1']);
  expect(sold(takeOut(kept, 1))).toEqual(['2026-09-01 R1 10', '2026-09-01 R1 25']);
  expect(sold(takeOut(takeOut(kept, 1), 2))).toEqual([]);
});

it('a file that holds all sales of its days holds what was there before', () => {
  const kept = takeIn(all(first), ['2026-09-01,Alba Handel GmbH,1000,R1', '2026-09-03,Alba Handel GmbH,7,'], true);
  expect(sold(kept)).toEqual(['2026-09-01 R1 1000', '2026-09-03  7']);
  expect(sold(takeOut(kept, 1))).toEqual(sold(kept));
  expect(sold(takeOut(kept, 2))).toEqual(sold(all(first)));
  expect(sold(takeOut(takeOut(kept, 1), 2))).toEqual([]);
});

it('without some of several corrections the book is as if those had never come', () => {
  const documents = fc.uniqueArray(fc.constantFrom('R1', 'R2', 'R3'), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(documents, fc.boolean(), fc.nat()), { minLength: 1, maxLength: 6 }), (drawn) => {
      // Each file has amounts of its own: what two files hold alike is the first one's.
      const files = drawn.map(([orders], at) =>
        orders.map((order, line) => `2026-09-01,Alba Handel GmbH,${100 * (at + 1) + line},${order}`),
      );
      const out = drawn.flatMap(([, goes, place], at) => (goes ? [{ number: at + 1, place }] : []));
      const kept = out
        .sort((a, b) => a.place - b.place)
        .reduce((before, { number }) => takeOut(before, number), all(...files));
      expect(sold(kept)).toEqual(sold(all(...files.filter((_, at) => !drawn[at]?.[1]))));
    }),
  );
});
