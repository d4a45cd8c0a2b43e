import { expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { importTable } from '../../../lib/transfer/import/import-table';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, planFile } from '../import/case';

const linesOf = (file: string) =>
  planFile(file)
    .records.ledgerBlocks.flatMap(unpackLedger)
    .map(({ date, revenue }) => `${date} ${revenue}`);

it.each([
  ['years', '2024;2025', ['2024-01-01 10.5', '2025-01-01 20.5']],
  ['years of revenue', 'Umsatz 2024;Umsatz 2025', ['2024-01-01 10.5', '2025-01-01 20.5']],
  ['years in Hungarian', '2024. év;2025. év', ['2024-01-01 10.5', '2025-01-01 20.5']],
  ['quarters', 'Q1 2025;Q4 2025', ['2025-01-01 10.5', '2025-10-01 20.5']],
  ['quarters behind their year', '2025 Q2;2025-Q3', ['2025-04-01 10.5', '2025-07-01 20.5']],
  ['short quarters', "1Q25;Q2 '25", ['2025-01-01 10.5', '2025-04-01 20.5']],
  ['quarters in German', '1. Quartal 2025;IV. Quartal 2025', ['2025-01-01 10.5', '2025-10-01 20.5']],
  ['quarters in Hungarian', '2025 1. né.;2025. III. negyedév', ['2025-01-01 10.5', '2025-07-01 20.5']],
  ['quarters in Norwegian', '1. kvartal 2025;2. kv. 2025', ['2025-01-01 10.5', '2025-04-01 20.5']],
  ['quarters in Afrikaans', '1ste kwartaal 2025;Kwartaal 2 2025', ['2025-01-01 10.5', '2025-04-01 20.5']],
  ['quarters in English', '1st quarter 2025;Sales Q3/2025', ['2025-01-01 10.5', '2025-07-01 20.5']],
  ['quarters beside their year, which is their sum', 'Q1 2025;Q2 2025;2025', ['2025-01-01 10.5', '2025-04-01 20.5']],
  ['weeks', 'KW 12 2026;KW 13 2026', ['2026-03-16 10.5', '2026-03-23 20.5']],
  ['weeks in English', 'W12 2026;2026-W13', ['2026-03-16 10.5', '2026-03-23 20.5']],
  ['weeks of sales', 'Umsatz KW 12/26;Umsatz KW 13/26', ['2026-03-16 10.5', '2026-03-23 20.5']],
  ['weeks in Hungarian', '2026. 12. hét;2026. 13. hét', ['2026-03-16 10.5', '2026-03-23 20.5']],
  ['weeks in Norwegian', 'Uke 12 2026;Uke 13 2026', ['2026-03-16 10.5', '2026-03-23 20.5']],
  ['weeks in figures', '02/2026;14/2026', ['2026-01-05 10.5', '2026-03-30 20.5']],
  ['weeks about the turn of a year', 'KW 53 2026;KW 1 2027', ['2026-12-28 10.5', '2027-01-04 20.5']],
  [
    'weeks beside their month, which is their sum',
    'KW 19 2026;KW 20 2026;Mai 2026',
    ['2026-05-04 10.5', '2026-05-11 20.5'],
  ],
  ['months beside a quarter', 'Jan 2025;Feb 2025;Q1 2025', ['2025-01-01 10.5', '2025-02-01 20.5']],
])('reads %s side by side as sales of their first day', (_, headings, expected) => {
  expect(
    linesOf(`Customer;${headings}\nOtter Ltd;10,5;20,5;31,0\n`.replace(';31,0', headings.split(';')[2] ? ';31,0' : '')),
  ).toEqual(expected);
});

/** Under each heading 10, 20, 30 ... in their order: what is booked, and what is left out and said. */
const taken = (headings: string) => {
  const amounts = headings.split(';').map((_, at) => (at + 1) * 10);
  const plan = planFile(`Customer;${headings}\nOtter Ltd;${amounts.join(';')}\n`, undefined, { kind: 'ledger' });
  const said = plan.notes?.find(({ kind }) => kind === 'monthSums');
  return {
    booked: plan.records.ledgerBlocks
      .flatMap(unpackLedger)
      .map(({ date, revenue }) => `${date.slice(0, 7)} ${revenue}`),
    left: [...(said?.columns ?? []), ...Object.values(said?.sums ?? {})],
  };
};

it.each([
  ['Jan 2025;Feb 2025;Jan-Mar 2025', ['2025-01 10', '2025-02 20'], ['Jan-Mar 2025', 30]],
  ['Jan 25;Feb 25;Jan.–Feb. 25', ['2025-01 10', '2025-02 20'], ['Jan.–Feb. 25', 30]],
  ['Jan. 2025;Febr. 2025;Jan.-Dez. 2025', ['2025-01 10', '2025-02 20'], ['Jan.-Dez. 2025', 30]],
  ['2025. január;2025. február;2025. jan.-febr.', ['2025-01 10', '2025-02 20'], ['2025. jan.-febr.', 30]],
  ['mai 2025;juni 2025;mai/juni 2025', ['2025-05 10', '2025-06 20'], ['mai/juni 2025', 30]],
  ['Mei 2025;Junie 2025;Mei-Junie 2025', ['2025-05 10', '2025-06 20'], ['Mei-Junie 2025', 30]],
  ['2023;2024;Jan 2025;Feb 2025', ['2023-01 10', '2024-01 20', '2025-01 30', '2025-02 40'], []],
  ['2024;Q1 2025;Q2 2025;2025', ['2024-01 10', '2025-01 20', '2025-04 30'], ['2025', 40]],
  [
    'Jan 2025;Feb 2025;Mar 2025;Q1 2025;Q2 2025',
    ['2025-01 10', '2025-02 20', '2025-03 30', '2025-04 50'],
    ['Q1 2025', 40],
  ],
  ['Q1 2025;Q2 2025;H1 2025;H2 2025', ['2025-01 10', '2025-04 20', '2025-07 40'], ['H1 2025', 30]],
  ['Q1 2025;Q2 2025;Net Q1 2025;Net Q2 2025', ['2025-01 30', '2025-04 40'], ['Q1 2025', 'Q2 2025', 30]],
  ['Umsatz brutto 2024;Umsatz 2024;Umsatz 2025', ['2024-01 20', '2025-01 30'], ['Umsatz brutto 2024', 10]],
  ['2024;2025;2025 %', ['2024-01 10', '2025-01 20'], []],
  ['2024;2025;2025 (%)', ['2024-01 10', '2025-01 20'], []],
  ['2024;2025;+/- 2025', ['2024-01 10', '2025-01 20'], []],
  ['Q1 24;Q1 25;Q1 25 %', ['2024-01 10', '2025-01 20'], []],
  ['Q1 24;Q1 25;Q1 25/24', ['2024-01 10', '2025-01 20'], []],
  ['Jan 2024;Jan 2025;Jan 2025 %', ['2024-01 10', '2025-01 20'], []],
  ['2024;2025;Revenue 2023 previous year', ['2024-01 10', '2025-01 20'], []],
  ['2024;2025;Sales budget 2026', ['2024-01 10', '2025-01 20'], []],
  ['2024;2025;Revenue growth 2026', ['2024-01 10', '2025-01 20'], []],
  ['Umsatz 2024;Umsatz 2025;Umsatz 2023 Vorjahr', ['2024-01 10', '2025-01 20'], []],
  ['Umsatz 2024;Umsatz 2025;Umsatzveränderung 2026', ['2024-01 10', '2025-01 20'], []],
  ['Árbevétel 2024;Árbevétel 2025;Árbevétel 2023 előző év', ['2024-01 10', '2025-01 20'], []],
  ['Árbevétel 2024;Árbevétel 2025;Árbevétel változása 2026', ['2024-01 10', '2025-01 20'], []],
  ['Omsetning 2024;Omsetning 2025;Omsetning 2023 i fjor', ['2024-01 10', '2025-01 20'], []],
  ['Omsetning 2024;Omsetning 2025;Omsetningsvekst 2026', ['2024-01 10', '2025-01 20'], []],
  ['Omset 2024;Omset 2025;Omset 2023 vorige jaar', ['2024-01 10', '2025-01 20'], []],
  ['Omset 2024;Omset 2025;Omset groei 2026', ['2024-01 10', '2025-01 20'], []],
])('takes each time once, and says what it leaves out: %s', (headings, booked, left) => {
  const sorted = (lines: readonly string[]) => [...lines].sort();
  const found = taken(headings);
  expect({ ...found, booked: sorted(found.booked) }).toEqual({ booked, left });
});

it.each([
  ['budgets', 'Budget 2024;Budget 2025'],
  ['sums from the beginning of a year on', 'Jan-Mar 2025;Jan-Jun 2025'],
  ['a week beside one that its year does not have', '01/2025;53/2025'],
  ['pieces', 'Pieces Q1 2025;Pieces Q2 2025'],
  ['one year alone', '2025;Remark'],
])('takes %s for no sales', (_, headings) => {
  expect(() => planFile(`Customer;${headings}\nOtter Ltd;10,5;20,5\n`, undefined, { kind: 'ledger' })).toThrow(
    'no kind',
  );
});

it('makes a customer of whoever has sales, unless somebody has said what it is', () => {
  const book = bookOf(
    'Account\nOtter Ltd\nZeta AS\n',
    'Account,Status\nAlba Kft.,prospect\n',
    'Account,Status\nZeta AS,former\n',
  );
  const sales = 'Date,Customer,Amount\n2026-03-02,Otter Ltd,5\n2026-03-02,Zeta AS,5\n2026-03-02,Alba Kft.,5\n';
  const plan = planFile(sales, book);
  expect(plan.records.accounts).toMatchObject([{ name: 'Otter Ltd', status: 'customer' }]);
  expect(plan.records.accounts[0]).not.toHaveProperty('isStatusGuessed');
  expect(plan.notes).toEqual([{ kind: 'becameCustomers', lines: 1, sums: {}, fields: [] }]);
});

it('makes no customer of whom only a credit note names', () => {
  const book = bookOf('Account\nOtter Ltd\n');
  expect(planFile('Date,Customer,Amount\n2026-03-02,Otter Ltd,-5\n', book).records.accounts).toEqual([]);
});

it('asks for the year of weeks that stand over columns without one, and not of weeks that hold no amounts', () => {
  const asks = (file: string) => importTable(readCsv(file)).asksYear;
  expect(asks('Kunde;KW 12;KW 13\nOtter AG;10,5;20,5\n')).toBe(true);
  expect(asks('Vevő;12. hét;13. hét\nOtter Kft.;10,5;20,5\n')).toBe(true);
  expect(asks('Customer;W12;W13\nOtter Ltd;call;visit\n')).toBe(false);
  expect(asks('Customer;5 kW;10 kW\nOtter Ltd;1;2\n')).toBe(false);
});

it.each(['KW 12;KW 13', 'W12;W13', '12. hét;13. hét', 'Uke 12;Uke 13', 'Week 12;Week 13'])(
  'takes the year of weeks %s from above the table, or as it is said',
  (headings) => {
    const expected = ['2026-03-16 10.5', '2026-03-23 20.5'];
    expect(linesOf(`Sales 2026;;\nCustomer;${headings}\nOtter Ltd;10,5;20,5\n`)).toEqual(expected);
    const plan = planFile(`Customer;${headings}\nOtter Ltd;10,5;20,5\n`, undefined, { year: '2026' });
    expect(plan.records.ledgerBlocks.flatMap(unpackLedger).map(({ date, revenue }) => `${date} ${revenue}`)).toEqual(
      expected,
    );
  },
);

it.each([
  ['in their headings', 'Kunde;Jan 2026 (TEUR);Feb 2026 (TEUR);Summe\nOtter AG;10;20;30\n', 30_000],
  ['in its own heading, too', 'Kunde;Jan 2026 (TEUR);Feb 2026 (TEUR);Summe (TEUR)\nOtter AG;10;20;30\n', 30_000],
  ['above the table', 'Alle Angaben in TEUR;;;\nKunde;Jan 2026;Feb 2026;Summe\nOtter AG;10;20;30\n', 30_000],
  [
    'above, but its heading names the currency',
    'Alle Angaben in TEUR;;;\nKunde;Jan 2026;Feb 2026;Summe (EUR)\nOtter AG;10;20;30000\n',
    30_000,
  ],
  ['nowhere', 'Kunde;Jan 2026;Feb 2026;Summe\nOtter AG;10;20;30\n', 30],
])('a column of sums that is left out is told with what it comes to where thousands stand %s', (_, file, sum) => {
  const { notes } = planFile(file);
  expect(notes?.find(({ kind }) => kind === 'monthSums')?.sums).toEqual({ '': sum });
});
