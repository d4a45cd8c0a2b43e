import { expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { sheetsThatGoIn } from '../../../lib/transfer/sales/sheets-that-go-in';

const SOLD = 'Date|Customer|Net amount|Currency\n2026-02-01|Otter|100|EUR\n2026-02-02|Heron|50|EUR';

/** What goes in of sheets of these names, and what is named beside it. */
function told(sheets: Record<string, string>) {
  const read = Object.entries(sheets).map(([name, text]) => ({ ...readCsv(text.replaceAll('|', ';')), name }));
  const goIn = sheetsThatGoIn(read).map(({ title }) => title);
  return { in: goIn, others: Object.keys(sheets).filter((name) => !goIn.includes(name)) };
}

const alike = (...names: string[]) => told(Object.fromEntries(names.map((name) => [name, SOLD])));

it.each([
  ['Quotes', 'Cancelled', 'Budget', 'Template', 'Purchases', 'Invoices'],
  ['Angebote', 'Storniert', 'Planung', 'Vorlage', 'Einkauf 2026', 'Rechnungen'],
  ['Ajánlatok', 'Sztornózott', 'Terv', 'Minta', 'Kiadások', 'Számlák'],
  ['Tilbud', 'Kansellert', 'Budsjett', 'Mal', 'Innkjøp', 'Fakturaer'],
  ['Kwotasies', 'Gekanselleer', 'Begroting', 'Voorbeeld', 'Uitgawes', 'Fakture'],
])('of sheets with the same headings only sales are sales: %s, %s, %s, %s, %s', (...names) => {
  expect(alike(...names)).toEqual({ in: names.slice(-1), others: names.slice(0, -1) });
});

it.each([
  [['Jan', 'Feb', 'März'], []],
  [['2024', '2025'], []],
  [['Q1 2026', 'Q2 2026'], []],
  [['1', '2'], []],
  [['Invoices', 'Invoices old'], ['Invoices old']],
  [['Jan', 'Jan copy of Eva, Budget'], ['Jan copy of Eva, Budget']],
])('sales go on to another sheet only where it is of another time: %s', (names, others) => {
  expect(alike(...names)).toEqual({ in: names.filter((name) => !others.includes(name)), others });
});

it('a workbook of nothing but one such sheet is read all the same', () => {
  expect(alike('Plan')).toEqual({ in: ['Plan'], others: [] });
});

it('names beside amounts are no list of accounts where there are sales', () => {
  const pivot = 'Customer|Sum of net\nOtter|100\nHeron|50\nGrand Total|150';
  expect(told({ Data: SOLD, Pivot: pivot })).toEqual({ in: ['Data'], others: ['Pivot'] });
});

it('a pivot of months is as long as its rows', () => {
  const pivot = 'Customer|Jan 2026|Feb 2026|Mar 2026|Apr 2026\nOtter|1|2|3|4';
  expect(told({ Pivot: pivot, Data: SOLD })).toEqual({ in: ['Data'], others: ['Pivot'] });
});
