import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePacker } from '../../../lib/transfer/csv/packed-rows';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import type { TableRow } from '../../../lib/transfer/csv/sheet';
import { tableOf } from '../../../lib/transfer/csv/table';
import type { Refusal } from '../../../lib/transfer/import/refusal';
import { refusedCsv } from '../../../lib/transfer/import/refused-csv';

const parts = fc.array(fc.array(fc.array(fc.constantFrom('', 'Otter', 'Űrhajó', '12,5', 'x'), { maxLength: 5 })), {
  maxLength: 6,
});

/** The same rows as they are packed part by part, and as they are. */
function packed(cells: readonly (readonly (readonly string[])[])[]) {
  const packer = makePacker();
  let line = 0;
  const plain = cells.map((part) =>
    part.map((row): TableRow => {
      line += 2;
      return { line, cells: [...row] };
    }),
  );
  for (const part of plain) packer.add(part);
  return { rows: packer.rows(), plain: plain.flat() };
}

it('gives the rows as they were, all, some, or one', () => {
  fc.assert(
    fc.property(parts, fc.nat(20), fc.nat(20), (cells, from, more) => {
      const { rows, plain } = packed(cells);
      expect(rows.length).toBe(plain.length);
      expect([...rows]).toEqual(plain);
      expect(rows.slice(from, from + more)).toEqual(plain.slice(from, from + more));
      expect(rows.at(from)).toEqual(plain.at(from));
      expect(rows.at(-from)).toEqual(plain.at(-from));
      expect(rows.flatMap(({ cells }) => cells)).toEqual(plain.flatMap((row) => row.cells));
      expect([...rows.column(1)]).toEqual(plain.map((row) => row.cells[1] ?? ''));
      expect(new Set(rows.differentIn(1))).toEqual(new Set(rows.column(1)));
      expect(rows.some(({ cells }) => cells.includes('x'))).toBe(plain.some((row) => row.cells.includes('x')));
    }),
  );
});

it('gives those behind others, as wide as asked, without some', () => {
  fc.assert(
    fc.property(parts, fc.nat(20), fc.nat(6), fc.func(fc.boolean()), (cells, skipped, width, isOut) => {
      const { rows, plain } = packed(cells);
      const from = Math.min(skipped, plain.length);
      const left = plain.slice(from);
      const without = new Set(left.flatMap(({ line }) => (isOut(line) ? [line] : [])));
      const wide = left
        .filter(({ line }) => !without.has(line))
        .map(({ line, cells }) => ({
          line,
          cells: Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? ''),
        }));
      const behind = rows.behind(from, width, without);
      expect([...behind]).toEqual(wide);
      expect(behind.length).toBe(wide.length);
      expect([...behind.column(0)]).toEqual(wide.map((row) => row.cells[0] ?? ''));
      expect(new Set(behind.differentIn(0))).toEqual(new Set(behind.column(0)));
      expect(rows.oddOnes(2, without).map(({ line }) => line)).toEqual(
        plain.flatMap(({ line, cells }) => (cells.length > 2 || without.has(line) ? [line] : [])),
      );
    }),
  );
});

it('keeps a column of ever other texts beside one of few', () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => [`RE-${at}`, `Group ${at % 7}`, at % 3 === 0 ? '' : `ő${at}`]);
  const { rows: kept, plain } = packed([rows.slice(0, 15_000), rows.slice(15_000, 30_000), rows.slice(30_000)]);
  expect([...kept]).toEqual(plain);
  expect([...kept.differentIn(1)]).toEqual([0, 1, 2, 3, 4, 5, 6].map((number) => `Group ${number}`));
  expect([...kept.differentIn(0)]).toHaveLength(50_000);
});

it('makes the same table of a file that comes in parts', () => {
  const text = fc
    .array(fc.array(fc.constantFrom('', 'Otter', '"a;b"', '"x\ny"', '12,5', "'=1+1"), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
    })
    .map((rows) => ['Kunde;Datum;Umsatz', ...rows.map((cells) => cells.join(';'))].join('\n'));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (file, size) => {
      const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, at) =>
        file.slice(at * size, (at + 1) * size),
      );
      const [whole, inParts] = [tableOf(readCsv(file, ';')), tableOf(readCsv(pieces, ';'))];
      expect({ ...inParts, rows: [...inParts.rows] }).toEqual({ ...whole, rows: [...whole.rows] });
    }),
  );
});

it('writes the refused lines of a large file as those of a small one', () => {
  const rows = ['account,text', 'Otter,1', 'Heron,2', 'Lynx,3'].map((text, at) => ({
    line: at + 1,
    cells: text.split(','),
  }));
  const packer = makePacker();
  packer.add(rows);
  const sheet = { name: '', delimiter: ',' as const, openQuotes: new Map() };
  const refused: Refusal[] = [
    { line: 4, reason: 'missing', figures: {} },
    { line: 3, reason: 'missing', figures: {}, cells: ['Heron', 'of a month'] },
  ];
  const written = [rows, packer.rows()].map((some) =>
    refusedCsv(tableOf({ ...sheet, rows: some }), refused, { line: 'Line', reason: 'Why' }, () => 'x'),
  );
  expect(written).toEqual(Array(2).fill('account,text,Line,Why\r\nLynx,3,4,x\r\nHeron,of a month,3,x'));
});
