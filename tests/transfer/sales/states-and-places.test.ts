import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from './lines-of-file';

const sumOf = (file: string) => linesOf(file).reduce((sum, line) => sum + Number(/ (-?\d+)(?: |$)/.exec(line)?.[1]), 0);
/** A file of these columns: its headings, and of each row the day, the amount and what they hold. */
const fileOf = (headings: string[], rows: string[][]) =>
  [
    ['No', 'Date', 'Customer', 'Amount', ...headings],
    ...rows.map((row, at) => [`R${at}`, '2026-09-01', 'Otter', ...row]),
  ]
    .map((cells) => cells.join(','))
    .join('\n');

it.each([
  ['State', ['SC', 'CA'], ['100', '100']],
  ['State', ['SC', 'SC'], ['100', '100']],
  ['State', ['South Carolina', 'New York'], ['100', '100']],
  ['Customer - State', ['SC', 'CA'], ['100', '100']],
  ['Region', ['SC', 'SR'], ['100', '100']],
  ['Province', ['SC', 'BC'], ['100', '100']],
  ['Type', ['SC', 'CA'], ['100', '100']],
  ['Status', ['SC', 'CA'], ['100', '100']],
  ['Bundesland', ['SR', 'SN'], ['100', '100']],
  ['State', ['Paid', 'Cancelled'], ['100', '0']],
  ['State', ['Posted', 'Credit note'], ['100', '-100']],
  ['State', ['Kansellert', 'Betalt'], ['0', '100']],
  ['Zustand', ['Bezahlt', 'Storniert'], ['100', '0']],
  ['Állapot', ['Törölve', 'Fizetve'], ['0', '100']],
  ['Tilstand', ['Betalt', 'Kansellert'], ['100', '0']],
  ['Toestand', ['Gekanselleer', 'Betaal'], ['0', '100']],
  ['Type', ['SC', 'SC'], ['-100', '-100']],
])('of "%s" above %s', (heading, cells, counts) => {
  const expected = counts.reduce((sum, count) => sum + Number(count), 0);
  const rows = cells.map((cell) => ['100', cell]);
  expect(sumOf(fileOf([heading], rows))).toBe(expected);
});

it.each([
  ['State', 'SC', 'Status', 'Cancelled'],
  ['State', 'South Carolina', 'Invoice status', 'Void'],
  ['State', 'SC', 'Zustand', 'Storniert'],
  ['State', 'SC', 'Állapot', 'Sztornózott'],
  ['State', 'SC', 'Status', 'Kansellert'],
  ['State', 'SC', 'Toestand', 'Gekanselleer'],
  ['Status', 'Active', 'State', 'Cancelled'],
  ['Type', 'Retail', 'Document type', 'Payment'],
  ['Art', 'Handel', 'Belegart', 'Zahlung'],
  ['Típus', 'Bolt', 'Bizonylat típusa', 'Befizetés'],
  ['Type', 'Butikk', 'Bilagstype', 'Innbetaling'],
  ['Tipe', 'Winkel', 'Dokumenttipe', 'Betaling'],
])('"%s: %s" does not stand before "%s: %s", wherever it stands', (other, place, heading, gone) => {
  const rows = [
    [place, ''],
    [place, gone],
  ];
  expect(
    sumOf(
      fileOf(
        [other, heading],
        rows.map((row) => ['100', ...row]),
      ),
    ),
  ).toBe(100);
  expect(
    sumOf(
      fileOf(
        [heading, other],
        rows.map((row) => ['100', ...row.toReversed()]),
      ),
    ),
  ).toBe(100);
});

it('the sum is the same without a column of codes of places, and with it wherever it stands', () => {
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const code = fc.oneof(
    fc.constantFrom('SC', 'SR', 'PA', 'CR', 'GU', 'SD', 'NC'),
    fc.tuple(letter, letter).map((two) => two.join('')),
  );
  const row = fc.record({
    amount: fc.integer({ min: -500, max: 500 }).filter((amount) => amount !== 0),
    state: fc.constantFrom('Paid', 'Open', 'Cancelled', 'Credit note', 'Draft'),
    code,
  });
  const headings = fc.constantFrom(
    'State',
    'Region',
    'Province',
    'Billing State',
    'Land',
    'Kanton',
    'Megye',
    'Fylke',
    'Provinsie',
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), headings, (rows, heading) => {
      const states = sumOf(
        fileOf(
          ['Status'],
          rows.map(({ amount, state }) => [`${amount}`, state]),
        ),
      );
      const before = rows.map(({ amount, state, code }) => [`${amount}`, code, state]);
      const behind = rows.map(({ amount, state, code }) => [`${amount}`, state, code]);
      expect(sumOf(fileOf([heading, 'Status'], before))).toBe(states);
      expect(sumOf(fileOf(['Status', heading], behind))).toBe(states);
      const bare = sumOf(
        fileOf(
          [],
          rows.map(({ amount }) => [`${amount}`]),
        ),
      );
      expect(
        sumOf(
          fileOf(
            [heading],
            rows.map(({ amount, code }) => [`${amount}`, code]),
          ),
        ),
      ).toBe(bare);
    }),
  );
});
