import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFrom } from '../table-from';

const rows = (text: string) =>
  tableFrom(text)
    .rows.slice()
    .map(({ line, cells }) => [line, ...cells]);

describe('the sign between cells', () => {
  it.each([
    ['commas', 'date,account,revenue\n2026-01-02,Muster,5', ','],
    ['semicolons', 'date;account;revenue\n2026-01-02;Muster;5,5', ';'],
    ['tabs', 'date\taccount\trevenue\n2026-01-02\tMuster\t5', '\t'],
    ['semicolons although a heading holds commas', 'account;"text, in words, please, now"\nMuster;a', ';'],
    ['pipes', 'date|account|revenue\n2026-01-02|Muster|5', '|'],
    ['tildes', 'date~account~revenue\n2026-01-02~Muster~5', '~'],
    ['carets', 'date^account^revenue\n2026-01-02^Muster^5', '^'],
    ['colons', 'date:account:revenue\n2026-01-02:Muster:5', ':'],
    [
      'semicolons in quotes, which are no signs between cells',
      '"Customer; name","Order date","Total"\n"A","2026-09-01","5"',
      ',',
    ],
    ['semicolons, though headings hold colons', 'Kunde: Name;Kunde: Ort;Kunde: Land\nOtter GmbH;Wien;AT', ';'],
    ['commas, though headings hold colons', 'Account: Name,Account: City,Account: Phone\nOtter,Wien,1', ','],
    ['commas between two headings with colons', 'Contact: Name,Contact: Email\nEva,eva@otter.test', ','],
    ['colons, though amounts hold commas', 'date:account:revenue\n2026-01-02:Muster:5,5', ':'],
    ['what Excel names in a first line of its own', 'sep=;\naccount;text\nMuster;a,b', ';'],
  ] as const)('is found for %s', (_, text, delimiter) => {
    const table = tableFrom(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows).toHaveLength(1);
    expect(table.refused).toEqual([]);
  });
});

it('is not that of a filter that stands above the headings', () => {
  const text = 'Kunde: Alle\nStatus: Umsatz\nFirma;Xy\nOtter;a\nHeron;b\n';
  expect(tableFrom(text).delimiter).toBe(';');
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
    expect(tableFrom(text).refused).toEqual([]);
  });

  it('with cells beyond the last heading are refused; cells that are missing at the end are empty ones', () => {
    const table = tableFrom('account,section,text\nA,general\nB,general,x\nC,general,x,y\nD,history,z\n');
    expect(table.rows.slice().map((row) => row.cells)).toEqual([
      ['A', 'general', ''],
      ['B', 'general', 'x'],
      ['D', 'history', 'z'],
    ]);
    expect(table.refused).toEqual([{ line: 4, reason: 'cellCount', figures: { cells: 4, columns: 3 } }]);
    expect(table.brokenRows.map((row) => row.cells)).toEqual([['C', 'general', 'x', 'y']]);
  });

  it('are refused from an open quotation mark on', () => {
    const table = tableFrom('account,text\nA,b\nC,"d\nE,f\n');
    expect(table.rows.slice().map((row) => row.line)).toEqual([2]);
    expect(table.refused).toMatchObject([{ line: 3, reason: 'quoteOpen' }]);
  });
});

it.each([
  ['an empty file', '', []],
  ['a file of empty lines', '\n\n  \n', []],
  ['a file of headings', 'account,text\n', ['account', 'text']],
  ['headings without a line end', 'account,text', ['account', 'text']],
])('finds no lines in %s', (_, text, headings) => {
  expect(tableFrom(text)).toMatchObject({ headings, rows: [], refused: [] });
});

it('gives back whatever was written in quotes', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/\r\n?/g, '\n')}x`);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = ['account,text', ...cells.map((row) => row.map(quote).join(','))].join('\r\n');
      const table = tableFrom(text);
      expect(table.rows.slice().map((row) => row.cells)).toEqual(cells);
      const lines = cells.map((row) => row.join('').split('\n').length);
      expect(table.rows.slice().map((row) => row.line)).toEqual(
        lines.map((_, at) => 2 + lines.slice(0, at).reduce((a, b) => a + b, 0)),
      );
    }),
  );
});

describe('what stands above the headings', () => {
  it.each([
    ['a title and a period', 'Umsatzliste;;\nZeitraum 01/2026-10/2026;;\nDatum;Kunde;Umsatz\n01.02.2026;A;5', 2],
    [
      'a note in quotes',
      'Notes:\n"When exporting, you may notice, some are missing."\n\nFirst Name,Last Name,Company\nE,M,A',
      2,
    ],
    ['one word that we know', 'Kunde;;\nDátum;Vevő;Összeg\n2026.01.02.;A;5', 1],
    [
      'nothing, though a line holds words that are headings elsewhere',
      'account,domain,status\nA,a.test,customer\nText,b.test,kunde',
      0,
    ],
  ])('is skipped: %s', (_, text, above) => {
    const table = tableFrom(text);
    expect(table.above).toHaveLength(above);
    expect(table.rows.length).toBeGreaterThan(0);
  });
});

it('a table reads the same in every dialect', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'ő', ',', ';', '|', '\t', '"', '1', ' '), maxLength: 8 })
    .map((text) => `x${text}x`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(',', ';', '\t', '|', '~', '^'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      (rows, sign, lineEnd, mark) => {
        const quoted = [['account', 'section', 'text'], ...rows].map((row) =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(sign),
        );
        const table = tableFrom((mark ? '\uFEFF' : '') + quoted.join(lineEnd));
        expect(table.headings).toEqual(['account', 'section', 'text']);
        expect(table.rows.slice().map((row) => row.cells)).toEqual(rows);
      },
    ),
  );
});

it.each(['"Amount', '"Date;Customer;Amount', 'Date;"Customer'])(
  'says that a quotation mark in the headings is open, and shows no more of what it swallows: %s',
  (headings) => {
    const table = tableFrom(`${headings};Note\n${'2026-01-02;Otter (x) Ltd;5;a\n'.repeat(20_000)}`);
    expect(table.refused).toEqual([{ line: 1, reason: 'quoteOpen', figures: { to: 20_002 } }]);
    expect(Math.max(...table.headings.map(({ length }) => length))).toBeLessThanOrEqual(100);
  },
);

it('reads rows that are parsed in parts as one, in quotes and out of them', () => {
  const cell = `"${'x "" y\n'.repeat(400_000)}"`;
  const table = tableFrom(
    `Date;Customer;Note\n2026-01-01;A;${cell}\n${'2026-01-02;B;"z"\n'.repeat(200_000)}2026-01-03;C;"open`,
  );
  expect(table.rows).toHaveLength(200_001);
  expect(table.rows.at(-1)).toEqual({ line: 600_002, cells: ['2026-01-02', 'B', 'z'] });
  expect(table.refused).toEqual([{ line: 600_003, reason: 'quoteOpen', figures: { to: 600_003 } }]);
});
