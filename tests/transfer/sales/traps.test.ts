import { describe, expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { currencyIn } from '../../../lib/transfer/sales/read-currency';
import { dealStateOf, documentOf } from '../../../lib/transfer/sales/sales-words';
import { bookOf, carryOut, EMPTY, planFile, refusals } from '../import/case';
import { linesOf } from './lines-of-file';

it.each([
  ['Proposal/Price Quote', 'open'],
  ['Quote sent', 'open'],
  ['Angebot versendet', 'open'],
  ['Tilbud sendt', 'open'],
  ['Árajánlat elküldve', 'open'],
  ['Kwotasie gestuur', 'open'],
  ['Storniert', 'lost'],
  ['Törölve', 'lost'],
  ['Kansellert', 'lost'],
  ['Gekanselleer', 'lost'],
  ['Closed Lost', 'lost'],
  ['Abgeschlossen und gewonnen', 'won'],
  ['Won, not yet invoiced', 'won'],
  ['Gewonnen (nicht fakturiert)', 'won'],
  ['Nicht angenommen', 'lost'],
  ['Not yet accepted', 'open'],
])('a deal in the stage "%s" is %s', (stage, state) => {
  expect(dealStateOf(stage)).toBe(state);
});

it.each([
  ['Zahlung erhalten', undefined],
  ['Betaling mottatt', undefined],
  ['Zahlung', 'unsold'],
  ['Customer payment', 'unsold'],
  ['Ungültig', 'unsold'],
  ['Uneinbringlich', 'unsold'],
  ['Unpaid', undefined],
  ['Partially refunded', undefined],
  ['Credit note', 'credit'],
])('a document in the state "%s" counts as %s', (state, kind) => {
  expect(documentOf(state)).toBe(kind);
});

it.each([
  ['NZ$100', 'NZD'],
  ['HK$100', 'HKD'],
  ['R$ 100', 'BRL'],
  ['S$100', 'SGD'],
  ['MX$100', 'MXN'],
  ['US$100', 'USD'],
  ['$100', 'USD'],
  ['¥100', undefined],
  ['-R1,234.50', 'ZAR'],
  ['(R 1 234,50)', 'ZAR'],
  ['−R1 234,-', 'ZAR'],
  ['Ft 1 234', 'HUF'],
  ['-1 234,– Ft', 'HUF'],
  ['(1 234 Ft)', 'HUF'],
  ['1 234 Ft-', 'HUF'],
  ['-1.234,-- €', 'EUR'],
  ['-kr 1 234,-', undefined],
  ['-Rs 100', undefined],
])('%s is in %s', (text, currency) => {
  expect(currencyIn(text)).toBe(currency);
});

const amounts = (file: string, book = EMPTY) =>
  carryOut(planFile(file, book), book)
    .ledgerBlocks.flatMap(unpackLedger)
    .map(({ date, revenue }) => `${date} ${revenue}`)
    .sort();

it('"12.5K" is no amount, and never one below nothing', () => {
  const file = 'date,customer,amount\n2026-09-01,Otter Ltd,$12.5K\n2026-09-02,Otter Ltd,5';
  expect(amounts(file)).toEqual(['2026-09-02 5']);
  expect(planFile(file).refused).toHaveLength(1);
});

it('of a month’s columns those of pieces and margins are no sales', () => {
  const file =
    'Kunde;Umsatz Jan 2026;Menge Jan 2026;Umsatz Feb 2026;Menge Feb 2026\nOtter GmbH;100;7;200;9\nLuchs AG;50;3;60;4';
  expect(amounts(file)).toEqual(['2026-01-01 100', '2026-01-01 50', '2026-02-01 200', '2026-02-01 60']);
});

it('a reversal on the debit side lowers the sales, as the credit side does', () => {
  const file =
    'Datum;Kunde;Umsatz;Soll/Haben\n01.09.2026;Otter GmbH;100;S\n02.09.2026;Otter GmbH;-30;S\n03.09.2026;Otter GmbH;20;H';
  expect(amounts(file)).toEqual(['2026-09-01 100', '2026-09-02 -30', '2026-09-03 -20']);
});

it('a document of which a line cannot be read loses none of its lines', () => {
  const first = 'date,customer,order,amount,product group\n2026-09-01,Otter Ltd,7,100,A\n2026-09-01,Otter Ltd,7,200,B';
  const next = 'date,customer,order,amount,product group\n2026-09-01,Otter Ltd,7,100,A\n2026-09-01,Otter Ltd,7,two,B';
  expect(amounts(next, bookOf(first))).toEqual(['2026-09-01 100', '2026-09-01 200']);
});

it('each refused month of a row keeps its own amount', () => {
  const book = bookOf('account\nAlba Kft.');
  const { refused } = planFile('Customer,Jan 2026,Feb 2026\nAlba Zrt.,10,20', book);
  expect(refused.map(({ cells }) => cells?.at(-1))).toEqual(['10', '20']);
});

it.each([
  ['Müller, Hans', 'Müller'],
  ['Alba, Inc.', 'Alba'],
])('"%s" is not taken for "%s"', (name, known) => {
  const book = bookOf(`account\n${known}`);
  const plan = planFile(`date,customer,amount\n2026-09-01,"${name}",5`, book);
  const [knownId] = book.accounts.map(({ id }) => id);
  expect(plan.records.ledgerBlocks.flatMap(unpackLedger).some(({ accountId }) => accountId === knownId)).toBe(false);
});

it('two spellings of a new customer in one file are one', () => {
  const plan = planFile('date,customer,amount\n2026-09-01,Alba Kft,5\n2026-09-02,Alba Kft.,6');
  expect(plan.records.accounts).toHaveLength(1);
});

it('a record’s id is asked about and makes no customer', () => {
  const plan = planFile('date,customer,amount\n2026-09-01,0015g00000XyZ12,5');
  expect([plan.records.accounts.length, refusals(plan).length]).toEqual([0, 1]);
});

it.each([
  ['SAP’s, among others of it', ['F2', 'S1'], [100, -100]],
  ['SAP’s, beside a credit note of it', ['G2', 'S1'], [-100, -100]],
  ['a word of one’s own', ['S1', 'S1'], [100, 100]],
  ['a size', ['Size M', 'G2'], [100, 100]],
  ['part of a name', ['Invoice S1', 'Invoice G2'], [100, 100]],
])('"S1" and "G2" are kinds only as %s', (_, kinds, amounts) => {
  const rows = kinds.map((kind, at) => `${kind},R${at},2026-02-0${at + 1},Otter,100`);
  const lines = linesOf(['Type,No,Date,Customer,Net amount', ...rows].join('\n'));
  expect(lines.map((line) => Number(line.split(' ')[2]))).toEqual(amounts);
});

describe('the types of Sage 50', () => {
  const head = 'Type,Date,Reference,Customer,Net\n';
  const SI = 'SI,2026-09-01,1001,Otter Ltd,100\n';
  const SC = 'SC,2026-09-02,1002,Otter Ltd,20\n';
  const SR = 'SR,2026-09-03,1003,Otter Ltd,80\n';

  it('are known by their column: only invoices and credits count, whatever they come to', () => {
    const others = 'SA,2026-09-04,1004,Otter Ltd,20\nPI,2026-09-05,1005,Otter Ltd,7\nsr,2026-09-06,1006,Otter Ltd,5\n';
    expect(linesOf(head + SI + SC + SR + others)).toEqual([
      '2026-09-01 Otter Ltd 100 1001',
      '2026-09-02 Otter Ltd -20 1002',
    ]);
    expect(linesOf(head + SI + SC.replace(/20\n$/, '80\n') + SR)).toEqual([
      '2026-09-01 Otter Ltd 100 1001',
      '2026-09-02 Otter Ltd -80 1002',
    ]);
  });

  it('are not seen in a column that has other kinds beside them, or no invoices of Sage', () => {
    expect(linesOf(`${head}${SI}${SR}RE,2026-09-04,1004,Otter Ltd,7\n`)).toHaveLength(3);
    expect(linesOf(head + SR)).toHaveLength(1);
  });
});

it.each([
  [
    'of a customer',
    ['1001;Otter;13.02.2026;100', '1002;Heron;13.02.2026;7', '1001;Otter;14.02.2026;5'],
    [100, 7, 5, 40],
  ],
  ['that tells nothing', ['1001;Otter;13.02.2026;100'], [100, 40]],
  ['of a document', ['1001;Otter;13.02.2026;100', '1002;Otter;13.02.2026;7'], [40, 7]],
  ['with a year', ['RE-2026-1;Otter;13.02.2026;100'], [40]],
])('"Nummer" %s is read for what it is', (_, rows, amounts) => {
  const [number] = (rows[0] ?? '').split(';');
  for (const headings of ['Nummer;Kunde;Datum;Betrag', 'Szám;Vevő;Dátum;Összeg', 'Verwysing;Kliënt;Datum;Bedrag']) {
    const again = [
      `${number};Otter;13.02.2026;40`,
      ...rows.slice(1).filter((row) => amounts.length === 2 && row.startsWith('1002')),
    ];
    const book = bookOf([headings, ...rows].join('\n'), [headings, ...again].join('\n'));
    const sold = book.ledgerBlocks.flatMap(unpackLedger).map(({ revenue }) => revenue);
    expect(sold.toSorted()).toEqual(amounts.toSorted());
  }
});
