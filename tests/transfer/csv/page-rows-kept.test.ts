import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importWords } from '../../../lib/domain/languages/import-words';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { tableOf } from '../../../lib/transfer/csv/table';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, planFile } from '../import/case';

/** Words that stand on printed pages, and what makes a name of them. */
const BEGINNINGS = Object.values(importWords).flatMap(({ pages: { of: _, ...pages } }) => Object.values(pages).flat());
const names = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.constantFrom(' ', '-', ': ', ' 21 ', ' - '),
    fc.constantFrom('Hansen', 'GmbH', 'Kft.', 'Foods', 'AS 2000'),
  )
  .map(([word, sign, rest]) => word + sign + rest)
  .filter((name) => !/ (?:by|von|deur|av)\W*: |(?:nyomtatta|készítette): /.test(name));

it('leaves out no row whose needed cells can be read', () => {
  const any = fc.oneof(names, fc.constantFrom(...BEGINNINGS, 'Page 1 of 3', '3 of 5', 'Stand: 1.9.2026'));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(any, fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 6 }),
      fc.uniqueArray(names, { minLength: 1, maxLength: 6, selector: (name) => name.toLowerCase() }),
      (sales, firms) => {
        const sold = sales.map(([name, amount]) => `"${name}";${amount};2026-09-01;;`).join('\n');
        const plan = tableOf(readCsv(`Customer;Amount;Date;Order;Currency\n${sold}\nPage 1 of 1;;;;\n`));
        expect([plan.rows.length, plan.pageRows.length]).toEqual([sales.length, 1]);
        const list = `Company;City;Website\nOtter;Graz;otter.test\n${firms.map((name) => `"${name}";;`).join('\n')}\nPage 1 of 1;;\n`;
        const table = tableOf(readCsv(list));
        expect(table.rows.flatMap(({ cells }) => cells[0] ?? [])).toEqual(['Otter', ...firms]);
      },
    ),
  );
});

it.each([
  ['Kunde;Beløp;Dato;Ordre;Valuta\nPer Aarsleff AS;1000;2026-09-01;;\nOtter AS;500;2026-09-01;;\n', 1500],
  [
    'Kunde;Umsatz;Datum;Auftrag;Produktgruppe\nStand 21 GmbH;1000;2026-09-01;;\nEnde GmbH;70;2026-09-01;;\nOtter;500;2026-09-01;;\n',
    1570,
  ],
  ['Kunde;2026-01;2026-02\nOtter;10;20\nPer Berg;5;\n', 35],
  [
    'Customer;Date;Amount;Terms;Note\nExported Foods;2026-09-02;70;;\nContinued Care Ltd;2026-09-02;30;;\nOtter;2026-09-02;1;;\n',
    101,
  ],
])('loses no sale of %s', (file, all) => {
  const lines = planFile(file).records.ledgerBlocks.flatMap(unpackLedger);
  expect(lines.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(all);
});

it('loses nobody whose name begins like a foot, and no fact that reads like one', () => {
  const people =
    'Navn;Firma;E-post;Telefon;Tittel\nPer Hansen;Otter AS;;22334455;\nPer-Erik Lie;Otter AS;;;\nKari Berg;Otter AS;;22334456;\n';
  expect(bookOf(people).people.map(({ name }) => name)).toEqual(['Per Hansen', 'Per-Erik Lie', 'Kari Berg']);
  expect(
    bookOf('Company;City;Number;KAM\nEnd-to-End Ltd;Leeds;;\nOtter;Leeds;;\n').accounts.map(({ name }) => name),
  ).toEqual(['End-to-End Ltd', 'Otter']);
  const facts = 'Account;Section;Text;Date\nOtter;general;3 of 5;\nOtter;general;x;\n';
  expect(planFile(facts, bookOf('Company;City\nOtter;Graz\n')).records.facts).toHaveLength(2);
});
