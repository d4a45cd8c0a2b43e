import { expect, it } from 'vitest';
import { decode } from '../../../lib/transfer/csv/decode';
import { readCsv } from '../../../lib/transfer/csv/read-csv';

const LINES = 150_000;

/** A text that is read in many parts, whose cells and line ends lie across their ends. */
const text = [
  'Nr;Kunde;Umsatz',
  ...Array.from({ length: LINES }, (_, at) => `${at};"Kőhíd ""${at}""\nBt.";${at},5`),
].join('\r\n');

it.each([
  ['UTF-8', (content: string) => new TextEncoder().encode(content)],
  [
    'UTF-16',
    (content: string) =>
      new Uint8Array(Uint16Array.from([...`\uFEFF${content}`].map((sign) => sign.charCodeAt(0))).buffer),
  ],
])('reads every line of a long text in %s with its number', (_, bytesOf) => {
  const { rows, delimiter, openQuotes } = readCsv(decode(bytesOf(text), 'hu').parts);
  expect({ delimiter, openQuotes: openQuotes.size, lines: rows.length }).toEqual({
    delimiter: ';',
    openQuotes: 0,
    lines: LINES + 1,
  });
  expect(
    rows
      .slice(1)
      .every(({ line, cells }, at) => line === 2 + 2 * at && cells.join('|') === `${at}|Kőhíd "${at}"\nBt.|${at},5`),
  ).toBe(true);
});

it('reads what stands before a quotation mark that is never closed, and says where it opens', () => {
  const { rows, openQuotes } = readCsv(`Nr,Kunde\n1,Alba\n2,"Otter\n${'3,Tisza\n'.repeat(LINES)}`);
  expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
    ['Nr', 'Kunde'],
    ['1', 'Alba'],
  ]);
  expect([...openQuotes.keys()]).toEqual([3]);
});
