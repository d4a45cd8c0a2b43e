import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../lib/transfer/csv/parse-table';

const rows = (text: string) => parseTable(text).rows.map(({ line, cells }) => [line, ...cells]);

describe('the sign between cells', () => {
  it.each([
    ['commas', 'date,account,revenue\n2026-01-02,Muster,5', ','],
    ['semicolons', 'date;account;revenue\n2026-01-02;Muster;5,5', ';'],
    ['tabs', 'date\taccount\trevenue\n2026-01-02\tMuster\t5', '\t'],
    ['semicolons although a heading holds commas', 'account;"text, in words, please, now"\nMuster;a', ';'],
    ['what Excel names in a first line of its own', 'sep=;\naccount;text\nMuster;a,b', ';'],
  ] as const)('is found for %s', (_, text, delimiter) => {
    const table = parseTable(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows).toHaveLength(1);
    expect(table.refused).toEqual([]);
  });
});

describe('lines', () => {
  it.each([
    ['a delimiter in quotes', 'account,text\nMuster,"a, b"', [[2, 'Muster', 'a, b']]],
    ['a doubled quotation mark', 'account,text\nMuster,"say ""yes"""', [[2, 'Muster', 'say "yes"']]],
    [
      'a line break in quotes, counting the lines as an editor does',
      'account,text\nA,"one\ntwo"\nB,c',
      [
        [2, 'A', 'one\ntwo'],
        [4, 'B', 'c'],
      ],
    ],
    [
      'Windows line ends',
      'account,text\r\nA,b\r\nC,d\r\n',
      [
        [2, 'A', 'b'],
        [3, 'C', 'd'],
      ],
    ],
    ['old Mac line ends', 'account,text\rA,b\r', [[2, 'A', 'b']]],
    [
      'mixed line ends',
      'account,text\r\nA,b\nC,d',
      [
        [2, 'A', 'b'],
        [3, 'C', 'd'],
      ],
    ],
    [
      'empty lines, which count yet say nothing',
      '\naccount,text\n\nA,b\n,\n\nC,d\n',
      [
        [4, 'A', 'b'],
        [7, 'C', 'd'],
      ],
    ],
    ['a byte order mark', '\uFEFFaccount,text\nA,b', [[2, 'A', 'b']]],
    ['blanks around cells', 'account , text\n A ,b ', [[2, 'A', 'b']]],
    [
      'one column only',
      'account\nA\nB',
      [
        [2, 'A'],
        [3, 'B'],
      ],
    ],
    ['empty cells beyond the last heading', 'account,text,,\nA,b,,', [[2, 'A', 'b', '', '']]],
  ])('are read with %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
    expect(parseTable(text).refused).toEqual([]);
  });

  it('with too few or too many cells are refused, and their neighbours go in', () => {
    const table = parseTable('account,section,text\nA,general\nB,general,x\nC,general,x,y\nD,history,z\n');
    expect(table.rows.map((row) => row.line)).toEqual([3, 5]);
    expect(table.refused).toEqual([
      { line: 2, reason: 'cellCount', figures: { cells: 2, columns: 3 } },
      { line: 4, reason: 'cellCount', figures: { cells: 4, columns: 3 } },
    ]);
    expect(table.brokenRows.map((row) => row.cells)).toEqual([
      ['A', 'general'],
      ['C', 'general', 'x', 'y'],
    ]);
  });

  it('are refused from an open quotation mark on', () => {
    const table = parseTable('account,text\nA,b\nC,"d\nE,f\n');
    expect(table.rows.map((row) => row.line)).toEqual([2]);
    expect(table.refused).toMatchObject([{ line: 3, reason: 'quoteOpen' }]);
  });
});

it.each([
  ['an empty file', '', []],
  ['a file of empty lines', '\n\n  \n', []],
  ['a file of headings', 'account,text\n', ['account', 'text']],
  ['headings without a line end', 'account,text', ['account', 'text']],
])('finds no lines in %s', (_, text, headings) => {
  expect(parseTable(text)).toMatchObject({ headings, rows: [], refused: [] });
});

it('gives back whatever was written in quotes', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/\r\n?/g, '\n')}x`);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = ['account,text', ...cells.map((row) => row.map(quote).join(','))].join('\r\n');
      const table = parseTable(text);
      expect(table.rows.map((row) => row.cells)).toEqual(cells);
      const lines = cells.map((row) => row.join('').split('\n').length);
      expect(table.rows.map((row) => row.line)).toEqual(
        lines.map((_, at) => 2 + lines.slice(0, at).reduce((a, b) => a + b, 0)),
      );
    }),
  );
});
