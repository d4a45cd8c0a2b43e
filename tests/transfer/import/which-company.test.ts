import { expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { askAbout } from '../../../lib/transfer/import/ask-about';
import { importTable } from '../../../lib/transfer/import/import-table';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';

const columnsOf = (file: string) => {
  const { table } = importTable(readCsv(file));
  const columns = recogniseColumns(table.headings, {}, table.rows);
  return { at: columns.at.account, asked: askAbout(table, columns).questions.account };
};

it.each([
  ['Number;Company;Customer;Invoice Date;Total', 'Ltd'],
  ['Number;Company;Partner;Invoice Date;Total', 'Ltd'],
  ['Nummer;Unternehmen;Kunde;Rechnungsdatum;Gesamt', 'GmbH'],
  ['Szám;Vállalat;Partner;Számla dátuma;Összesen', 'Kft.'],
  ['Szám;Cég;Ügyfél;Számla dátuma;Összesen', 'Kft.'],
  ['Nummer;Selskap;Kunde;Fakturadato;Totalt', 'AS'],
  ['Nommer;Maatskappy;Kliënt;Faktuurdatum;Totaal', 'Bpk'],
  ['Nommer;Maatskappy;Vennoot;Faktuurdatum;Totaal', 'Bpk'],
])('the customer of "%s" is no firm of our own', (headings, form) => {
  const file = `${headings}\nF1;Home ${form};Alba ${form};2026-01-02;100\nF2;Home ${form};Berg ${form};2026-01-03;200`;
  expect(columnsOf(file)).toEqual({ at: [2], asked: undefined });
});

it.each(['Company,Company 2', 'Company 1,Company 2', 'Firma,Unternehmen'])(
  'asks which of %s is the customer',
  (two) => {
    expect(
      columnsOf(`${two},Date,Amount\nAlba Ltd,Berg Ltd,2026-01-02,100\nCorvo Ltd,Dove Ltd,2026-01-03,50`).asked,
    ).toEqual([0, 1]);
  },
);

it('asks nothing where a second column of names only goes on', () => {
  const { asked } = columnsOf('Company,Company 2,Date,Amount\nAlba Ltd,Wien,2026-01-02,100\nCorvo Ltd,,2026-01-03,50');
  expect(asked).toBeUndefined();
});
