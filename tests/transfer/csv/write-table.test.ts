import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readNumber } from '../../../lib/transfer/cells/read-number';
import { unitsIn } from '../../../lib/transfer/csv/unit-row';
import { writeTable } from '../../../lib/transfer/csv/write-table';
import type { Refusal } from '../../../lib/transfer/import/refusal';
import { refusedCsv } from '../../../lib/transfer/import/refused-csv';
import { tableFrom } from '../table-from';

/** What a spreadsheet would take for a formula, and no negative amount is. */
const RUNS = /^(?:[=+@\t\r\n]|-(?![\d\s.,'’€$]+$))/;

const HEADINGS = ['account', 'text', 'revenue'];

it.each(['=1+1', '+1+1', '-1+1', '-A1', '@SUM(1)', '\t=1', '\r=1', '\n=1', "'=1", '+36 30 123 4567'])(
  'marks %j',
  (cell) => {
    expect(writeTable([['text'], [cell]]).replace(/^text\s+"?/, '')).toMatch(`'${cell}`);
  },
);

it.each(['-5', '-1234.50', '-1.234,5', '-1 234,50', '-$5', '-5 €', '-€1’234'])(
  'leaves the negative amount %s a number',
  (cell) => {
    expect(writeTable([['revenue'], [cell]], '\t')).toBe(`revenue\r\n${cell}`);
    expect(readNumber(cell, ',')).toBeLessThan(0);
  },
);

/** As the import keeps a cell: no blanks around it, line breaks of one kind. */
const cell = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', ' ', '1', '.', '€', 'a') }),
  )
  .map((text) => text.replaceAll('\r', '').replace(/^[\s\uFEFF]+|[\s\uFEFF]+$/g, ''));
/** A row of nothing but these is none of the table: a rule, as it is drawn on pages ("page-rows.test.ts"). One of units alone is part of the headings. */
const DRAWN = /^[-=_*~#+|:]*$/;
const isOfTable = (row: readonly string[]) => !row.every((one) => DRAWN.test(one)) && !unitsIn(row);
const cells = fc.array(cell, { minLength: 3, maxLength: 3 }).filter(isOfTable);
const tables = fc.record({
  rows: fc.array(cells, { minLength: 1, maxLength: 5 }),
  sign: fc.constantFrom(',', ';', '\t'),
});

it('what is written is read back as the same cells, and none of them runs', () => {
  fc.assert(
    fc.property(tables, ({ rows, sign }) => {
      const text = writeTable([HEADINGS, ...rows], sign);
      const running = Papa.parse<string[]>(text, { delimiter: sign })
        .data.flat()
        .filter((one) => RUNS.test(one));
      expect(running).toEqual([]);
      const read = tableFrom(text);
      expect(read).toMatchObject({ headings: HEADINGS, refused: [] });
      expect(read.rows.slice().map((row) => row.cells)).toEqual(rows);
    }),
    { numRuns: 2000 },
  );
});

it('refused lines come back as they stood, beside their number and the reason', () => {
  fc.assert(
    fc.property(tables, ({ rows, sign }) => {
      const table = tableFrom(writeTable([HEADINGS, ...rows], sign));
      const refused = table.rows.slice().map(({ line }): Refusal => ({ line, reason: 'notANumber', figures: {} }));
      const extra = { line: 'Line', reason: 'Reason' };
      const again = tableFrom(refusedCsv(table, refused, extra, () => '=HYPERLINK("x")'));
      expect(again.headings).toEqual([...HEADINGS, 'Line', 'Reason']);
      expect(again.rows.slice().map((row) => row.cells)).toEqual(
        table.rows.slice().map(({ line, cells }) => [...cells, String(line), '=HYPERLINK("x")']),
      );
    }),
    { numRuns: 500 },
  );
});
