import { describe, expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, carryOut, planFile } from '../import/case';

const customers = 'account\nAlba Handel GmbH\nBerg Werke AG\n';
const september = `date,account,revenue,order
2026-09-01,Alba Handel GmbH,1000,R1
2026-09-02,Alba Handel GmbH,500,R2
2026-09-03,Berg Werke AG,70,
`;
const shown = (file: string, book = bookOf(customers, september), isWholePeriod = false) => {
  const { changes, overlap, ...plan } = planFile(file, book, { isWholePeriod });
  const rows = changes?.first.map(({ kind, date, accountId, order, was, becomes }) => [
    ...[kind, date, changes.names[accountId], order],
    ...[was, becomes],
  ]);
  return { rows, counts: changes?.counts, overlap, plan };
};

it('shows nothing where a file only brings new sales, or the same', () => {
  expect(shown(september, bookOf(customers)).rows).toBeUndefined();
  expect(shown(september).rows).toBeUndefined();
  expect(shown('date,account,revenue,order\n2026-10-01,Alba Handel GmbH,1,R3\n').rows).toBeUndefined();
});

it('shows a document that has another amount, what is new beside it, and not what stays', () => {
  const { rows, counts, plan } = shown(`date,account,revenue,order
2026-09-01,Alba Handel GmbH,900,R1
2026-09-02,Alba Handel GmbH,500,R2
2026-09-30,Berg Werke AG,5,R9
`);
  expect(rows).toEqual([
    ['changed', '2026-09-01', 'Alba Handel GmbH', 'R1', { revenue: 1000 }, { revenue: 900 }],
    ['new', '2026-09-30', 'Berg Werke AG', 'R9', undefined, { revenue: 5 }],
  ]);
  expect(counts).toEqual({ changed: 1, vanished: 0, new: 1 });
  expect(plan).toMatchObject({ added: 1, updated: 1, unchanged: 1, vanished: 0 });
});

it('shows a document that gains its profit', () => {
  expect(shown('date,account,revenue,profit,order\n2026-09-02,Alba Handel GmbH,500,30,R2\n').rows).toEqual([
    ['changed', '2026-09-02', 'Alba Handel GmbH', 'R2', { revenue: 500 }, { revenue: 500, profit: 30 }],
  ]);
});

it('shows a document of several lines as a whole', () => {
  const book = bookOf(
    customers,
    'date,account,revenue,order\n2026-09-01,Alba Handel GmbH,10,R1\n2026-09-01,Alba Handel GmbH,20,R1\n',
  );
  const file = 'date,account,revenue,order\n2026-09-01,Alba Handel GmbH,10,R1\n2026-09-01,Alba Handel GmbH,25,R1\n';
  expect(shown(file, book).rows).toEqual([
    ['changed', '2026-09-01', 'Alba Handel GmbH', 'R1', { revenue: 30 }, { revenue: 35 }],
  ]);
});

describe('a file that shares days with the book', () => {
  const corrected = 'date,account,revenue,order\n2026-09-01,Alba Handel GmbH,900,R1\n2026-09-30,Berg Werke AG,5,R9\n';

  it('is offered to replace them, and replaces nothing unasked', () => {
    const { overlap, plan } = shown(corrected);
    expect(overlap).toEqual({ from: '2026-09-01', to: '2026-09-30', lines: 2, isReplaced: false });
    expect(plan.vanished).toBe(0);
  });

  it('replaces them where it is said to hold all of them, of every customer, and no other days', () => {
    const book = bookOf(customers, september, 'date,account,revenue,order\n2026-08-31,Berg Werke AG,1,\n');
    const { rows, counts, plan } = shown(corrected, book, true);
    expect(counts).toEqual({ changed: 1, vanished: 2, new: 1 });
    expect(rows?.slice(1, 3)).toEqual([
      ['vanished', '2026-09-02', 'Alba Handel GmbH', 'R2', { revenue: 500 }, undefined],
      ['vanished', '2026-09-03', 'Berg Werke AG', undefined, { revenue: 70 }, undefined],
    ]);
    expect(plan).toMatchObject({ added: 1, updated: 1, vanished: 2 });
    const after = carryOut(plan, book);
    expect(
      after.ledgerBlocks
        .flatMap(unpackLedger)
        .map(({ date, revenue }) => [date, revenue])
        .sort(),
    ).toEqual([
      ['2026-08-31', 1],
      ['2026-09-01', 900],
      ['2026-09-30', 5],
    ]);
    expect(planFile(corrected, after, { isWholePeriod: true })).toMatchObject({ added: 0, updated: 0, vanished: 0 });
  });

  it('is not offered that where it holds all that the book has of them, or a line that nobody can read', () => {
    expect(shown(`${september}2026-09-04,Berg Werke AG,7,\n`).overlap).toBeUndefined();
    expect(shown(`${corrected}2026-09-04,Berg Werke AG,much,\n`, undefined, true)).toMatchObject({
      overlap: undefined,
      plan: { vanished: 0 },
    });
  });
});
