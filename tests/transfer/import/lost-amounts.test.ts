import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { importTable } from '../../../lib/transfer/import/import-table';
import { type ColumnAnswers, recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { shownColumns } from '../../../lib/transfer/import/shown-columns';

describe('amounts in a list of accounts', () => {
  const lost = (text: string, answers: ColumnAnswers = {}) => {
    const imported = importTable(readCsv(text));
    const columns = recogniseColumns(imported.table.headings, answers, imported.table.rows);
    return shownColumns(imported, columns).flatMap(({ heading, losesAmounts }) => (losesAmounts ? [heading] : []));
  };

  it.each([
    ['English', 'Customer;Region;Revenue;Profit\nOtter Ltd;North;10;3\n', ['Revenue', 'Profit']],
    ['German', 'Kunde;Branche;Umsatz 2025\nOtter AG;Holz;1000\n', ['Umsatz 2025']],
    ['Hungarian', 'Ügyfél;Iparág;Forgalom\nOtter Kft.;Fa;1000\n', ['Forgalom']],
    ['Norwegian', 'Kunde;Bransje;Omsetning\nOtter AS;Tre;1000\n', ['Omsetning']],
    ['Afrikaans', 'Kliënt;Bedryf;Verkope\nOtter Bpk;Hout;1000\n', ['Verkope']],
    ['cents', 'Customer;Region;X\nOtter Ltd;North;10,50\nAlba AG;South;3,20\n', ['X']],
    ['a year', 'Customer;Region;2025\nOtter Ltd;North;10\n', ['2025']],
  ])('are told apart in %s', (_, file, expected) => {
    expect(lost(file, { kind: 'accounts' })).toEqual(expected);
  });

  it.each([
    ['employees', 'Customer;Employees\nOtter Ltd;120\n', 'accounts' as const],
    ['postcodes', 'Kunde;PLZ\nOtter AG;10115\n', 'accounts' as const],
    ['what is read as sales', 'Date;Customer;Revenue\n2026-03-02;Otter Ltd;10\n', 'ledger' as const],
  ])('are none in %s', (_, file, kind) => {
    expect(lost(file, { kind })).toEqual([]);
  });
});
