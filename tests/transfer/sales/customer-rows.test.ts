import { expect, it } from 'vitest';
import { planFile } from '../import/case';
import { toldBook } from '../import/told-book';

const BOOK = [
  'customer Otter Ltd',
  'customer Alba Total Inc',
  '2026-01-15 Otter Ltd, 100, 1001',
  '2026-02-16 Otter Ltd, 50.5, 1002',
  '2026-02-17 Alba Total Inc, 20, 1003',
];

const section = (total: (name: string) => string, grand: string) => [
  'Otter Ltd;;;;',
  ';2026-01-15;Pump;1001;100.00',
  ';2026-02-16;Pipe;1002;50.50',
  `${total('Otter Ltd')};;;;150.50`,
  'Alba Total Inc;;;;',
  ';2026-02-17;Pump;1003;20.00',
  `${total('Alba Total Inc')};;;;20.00`,
  `${grand};;;;170.50`,
];

it.each<[string, string, (name: string) => string, string]>([
  ['Sales by Customer Detail', ';Date;Memo;Num;Amount', (name) => `Total for ${name}`, 'TOTAL'],
  ['Sales by Client', 'Customer;Invoice date;Memo;Invoice no.;Amount', (name) => `Total ${name}`, 'Grand total'],
  ['Umsatz nach Kunden', ';Datum;Notiz;Rechnungsnr;Betrag', (name) => `Summe für ${name}`, 'Gesamtsumme'],
  ['Umsatzliste', 'Kunde;Datum;Notiz;Rechnungsnr;Betrag', (name) => `${name} Summe`, 'Summe'],
  ['Árbevétel vevőnként', ';Dátum;Megjegyzés;Számlaszám;Összeg', (name) => `${name} összesen`, 'Mindösszesen'],
  ['Lista', 'Vevő;Dátum;Megjegyzés;Számlaszám;Összeg', (name) => `Összesen: ${name}`, 'Összesen'],
  ['Salg per kunde', ';Dato;Notat;Fakturanummer;Beløp', (name) => `Sum for ${name}`, 'Sum'],
  ['Liste', 'Kunde;Dato;Notat;Fakturanummer;Beløp', (name) => `Totalt ${name}`, 'Totalt'],
  ['Verkope per kliënt', ';Datum;Nota;Faktuurnommer;Bedrag', (name) => `Totaal vir ${name}`, 'Totaal'],
  ['Lys', 'Kliënt;Datum;Nota;Faktuurnommer;Bedrag', (name) => `${name} totaal`, 'Groottotaal'],
  ['January - March 2026', ';Date;Memo;Num;Amount', (name) => `Total for ${name}`, 'TOTAL'],
])('gives the lines of "%s" under %s the customer above them', (title, headings, total, grand) => {
  const file = [`${title};;;;`, headings, ...section(total, grand)].join('\n');
  expect(toldBook(file)).toEqual(BOOK);
  expect(planFile(file).notes).toContainEqual({ kind: 'totals', lines: 3, sums: {}, fields: [] });
});

it('does so without sums', () => {
  const rows = section((name) => name, 'x').filter((row) => !/[05]0$/.test(row) || row.startsWith(';'));
  expect(toldBook(['Customer;Date;Memo;Num;Amount', ...rows].join('\n'))).toEqual(BOOK);
});

it('finds them in the column of the days, as Xero writes them', () => {
  const rows = [
    ['Receivable Invoice Detail by customer;;;', 'Invoice Date;Reference;Invoice Number;Net amount'],
    ['Otter Ltd;;;', '2026-01-15;a;1001;100.00', '2026-02-16;b;1002;50.50', 'Total Otter Ltd;;;150.50'],
    ['Alba Total Inc;;;', '2026-02-17;c;1003;20.00', 'Total Alba Total Inc;;;20.00', 'Total;;;170.50'],
  ];
  expect(toldBook(rows.flat().join('\n'))).toEqual(BOOK);
});

it('takes a project or branch of a customer for its customer', () => {
  const rows = ['Otter Ltd;;;', 'Roof;;;', ';2026-01-15;1;10', 'Total for Roof;;;10', ';2026-01-16;2;5'];
  const ends = [
    'Total for Otter Ltd with sub-customers;;;15',
    'Alba Inc;;;',
    ';2026-01-17;3;1',
    'Total for Alba Inc;;;1',
  ];
  expect(toldBook(['Customer;Date;Num;Amount', ...rows, ...ends].join('\n'))).toEqual([
    ...['customer Otter Ltd', 'customer Alba Inc', '2026-01-15 Otter Ltd, 10, 1', '2026-01-16 Otter Ltd, 5, 2'],
    '2026-01-17 Alba Inc, 1, 3',
  ]);
});

it('refuses what a program remarks below the last line', () => {
  const file = ['Customer;Date;Memo;Num;Amount', ...section((name) => `Total for ${name}`, 'TOTAL')].join('\n');
  expect(toldBook(`${file}\nAccrual basis, Friday;;;;\n`)).toEqual([...BOOK, 'refused 10 missing']);
});

it.each([
  ['products above them', ';Date;Customer;Amount\nPumps;;;\n;2026-01-15;Otter Ltd;10\nTotal for Pumps;;;10\n', 'Pumps'],
  [
    'sellers above them',
    ';Date;Name;Amount\nAnn Lee;;;\n;2026-01-15;Otter Ltd;10\nTotal for Ann Lee;;;10\n',
    'Ann Lee',
  ],
  [
    'months above them',
    ';Date;Num;Amount\nJanuary 2026;;;\n;2026-01-15;1;10\nTotal for January 2026;;;10\n',
    'January 2026',
  ],
  [
    'places in the books above them',
    'General ledger;;;\n;Date;Num;Amount\nSales income;;;\n;2026-01-15;1;10\nTotal for Sales income;;;10\n',
    'Sales income',
  ],
  ['further items below a document', 'Customer;Date;Item;Amount\nOtter Ltd;2026-01-15;Pump;10\n;;Pipe;\n', 'Pipe'],
])('takes nobody for a customer of lines with %s', (_, file, name) => {
  expect(toldBookOrNone(file)).not.toContain(`customer ${name}`);
});

function toldBookOrNone(file: string): string[] {
  try {
    return toldBook(file);
  } catch {
    return [];
  }
}
