import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, carryOut, planFile, refusals } from '../import/case';
import { linesOf, noted } from './lines-of-file';

describe('a list of sales of another program', () => {
  it.each([
    [
      'Xero',
      'ContactName,InvoiceNumber,InvoiceDate,DueDate,Total,TaxTotal,Currency,Type,Status\nOtter Ltd,I-1,2026-09-01,2026-10-01,120,20,GBP,ACCREC,AUTHORISED\nOtter Ltd,B-1,2026-09-02,2026-10-01,70,0,GBP,ACCPAY,AUTHORISED',
      ['2026-09-01 Otter Ltd 100 GBP I-1'],
    ],
    [
      'QuickBooks',
      'Date,Transaction Type,Num,Customer,Amount\n09/13/2026,Invoice,1001,Otter Ltd,120.00\n09/14/2026,Credit Memo,1002,Otter Ltd,20.00\n09/15/2026,Payment,1003,Otter Ltd,100.00\n09/16/2026,Estimate,1004,Otter Ltd,900.00',
      ['2026-09-13 Otter Ltd 120 1001', '2026-09-14 Otter Ltd -20 1002'],
    ],
    [
      'FreshBooks',
      'Client Name,Invoice #,Date Issued,Invoice Status,Line Subtotal,Line Total,Currency\nOtter Ltd,F1,2026-09-01,paid,100,120,USD\nOtter Ltd,F2,2026-09-02,draft,50,60,USD',
      ['2026-09-01 Otter Ltd 100 USD F1'],
    ],
    [
      'Zoho, an item a line',
      'Invoice Date,Invoice Number,Invoice Status,Customer Name,Currency Code,SubTotal,Total,Item Name,Quantity,Item Price,Item Total\n2026-09-01,Z1,Sent,Otter Ltd,INR,30,36,Pump,1,10,10\n2026-09-01,Z1,Sent,Otter Ltd,INR,30,36,Pipe,2,10,20\n2026-09-02,Z2,Void,Otter Ltd,INR,7,7,Pipe,1,7,7',
      ['2026-09-01 Otter Ltd 10 INR Z1', '2026-09-01 Otter Ltd 20 INR Z1'],
    ],
    [
      'Stripe',
      'id,Amount,Currency,Created (UTC),Status,Customer Email,Customer Description\nch_1,12.50,eur,2026-09-01 22:30,Paid,a@otter.test,Otter Ltd\nch_2,9.00,eur,2026-09-01 22:31,Failed,a@otter.test,Otter Ltd',
      ['2026-09-01 Otter Ltd 12.5 EUR ch_1'],
    ],
    [
      'WooCommerce',
      'Order Number,Order Status,Order Date,Company (Billing),Order Total Amount\n77,Completed,2026-09-01 10:00,Otter Ltd,99.90\n78,Cancelled,2026-09-01 11:00,Otter Ltd,5.00',
      ['2026-09-01 Otter Ltd 99.9 77'],
    ],
    [
      'lexoffice',
      'Belegdatum;Belegnummer;Kunde;Betrag (netto);Betrag (brutto);Belegtyp\n01.09.2026;RE1;Otter GmbH;100,00;119,00;Rechnung\n02.09.2026;GS1;Otter GmbH;10,00;11,90;Gutschrift\n03.09.2026;AG1;Otter GmbH;500,00;595,00;Angebot',
      ['2026-09-01 Otter GmbH 100 RE1', '2026-09-02 Otter GmbH -10 GS1'],
    ],
  ])('%s', (_, file, expected) => {
    expect(linesOf(file)).toEqual(expected);
  });
});

/** The same three documents in five languages: a sale, one taken back, one that was never sold. */
const LANGUAGES = [
  [
    'en',
    'Order date,Customer,Document type,Net amount',
    'Invoice',
    ['Credit note', 'Sales return'],
    ['Cancelled', 'Draft', 'Quote', 'Void'],
  ],
  [
    'de',
    'Auftragsdatum,Kunde,Belegart,Nettobetrag',
    'Rechnung',
    ['Gutschrift', 'Retoure', 'Rechnungskorrektur'],
    ['Storniert', 'Entwurf', 'Angebot'],
  ],
  [
    'hu',
    'Számla kelte,Vevő neve,Bizonylat típusa,Nettó összeg',
    'Számla',
    ['Jóváírás', 'Helyesbítő számla', 'Visszáru'],
    ['Törölve', 'Piszkozat', 'Árajánlat', 'Díjbekérő'],
  ],
  [
    'nb',
    'Fakturadato,Kunde,Bilagstype,Nettobeløp',
    'Faktura',
    ['Kreditnota', 'Retur'],
    ['Kansellert', 'Utkast', 'Tilbud'],
  ],
  [
    'af',
    'Faktuurdatum,Kliënt,Dokumenttipe,Netto bedrag',
    'Faktuur',
    ['Kredietnota', 'Terugsending'],
    ['Gekanselleer', 'Konsep', 'Kwotasie'],
  ],
] as const;

describe.each(LANGUAGES)('documents in %s', (_, headings, sale, credits, unsold) => {
  it.each(credits)('%s counts negative, whatever its sign, and is told with its sum', (kind) => {
    const file = `${headings}\n2026-09-01,Otter,${sale},1000\n2026-09-02,Otter,${kind},100\n2026-09-03,Otter,${kind},-50`;
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 1000', '2026-09-02 Otter -100', '2026-09-03 Otter -50']);
    expect(noted(file)).toMatchObject({ credits: { lines: 2, sums: { '': -150 } } });
  });

  it.each(unsold)('%s is left out and told with its sum', (kind) => {
    const file = `${headings}\n2026-09-01,Otter,${sale},1000\n2026-09-02,Otter,${kind},700`;
    expect(linesOf(file)).toEqual(['2026-09-01 Otter 1000']);
    expect(noted(file)).toMatchObject({ unsold: { lines: 1, sums: { '': 700 } } });
  });

  it('reads the same whatever the order of the columns and the sign between them', () => {
    const rows = [
      headings.split(','),
      ['2026-09-01', 'Otter', sale, '1000'],
      ['2026-09-02', 'Otter', credits[0], '10'],
    ];
    const places = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(places, fc.constantFrom(',', ';', '\t', '|'), (order, sign) => {
        const file = rows.map((cells) => order.map((place) => cells[place]).join(sign)).join('\n');
        expect(linesOf(file)).toEqual(['2026-09-01 Otter 1000', '2026-09-02 Otter -10']);
      }),
      { numRuns: 30 },
    );
  });
});

it.each([
  ['Partially refunded', ['2026-09-01 Otter 5']],
  ['Paid by credit card', ['2026-09-01 Otter 5']],
  ['Shipped', ['2026-09-01 Otter 5']],
  ['', ['2026-09-01 Otter 5']],
])('a sale in the state "%s" is sold', (state, expected) => {
  expect(linesOf(`Order date,Customer,Status,Total\n2026-09-01,Otter,${state},5`)).toEqual(expected);
});

it('a customer whose name is a word for a sum stays one where the book has it', () => {
  const book = bookOf('account\nTotal');
  expect(linesOf('date,account,revenue\n2026-02-01,Total,5', book)).toEqual(['2026-02-01 Total 5']);
});

it.each([
  ['Kunde;Jan 2026;Feb 2026;Mrz 2026;Summe\nOtter;1,00;0,00;3,00;4,00', ['2026-01-01 Otter 1', '2026-03-01 Otter 3']],
  ['Customer,2026-01,2026-02,Total\nOtter,1,2,3', ['2026-01-01 Otter 1', '2026-02-01 Otter 2']],
  ['Vevő;2026. január;2026. február;Összesen\nOtter;1;;1', ['2026-01-01 Otter 1']],
  ['Kunde;des. 25;jan. 26\nOtter;1;2', ['2025-12-01 Otter 1', '2026-01-01 Otter 2']],
  ['Omset 2026;;\nKliënt;Januarie;Maart\nOtter;1;2', ['2026-01-01 Otter 1', '2026-03-01 Otter 2']],
])('months side by side become lines: %j', (file, expected) => {
  expect(linesOf(file)).toEqual(expected);
});

it.each([
  ['$100.00', '100 USD'],
  ['€200', '200 EUR'],
  ['300 HUF', '300 HUF'],
  ['1 000 Ft', '1000 HUF'],
  ['CHF 5.50', '5.5 CHF'],
  ['£7', '7 GBP'],
  ['12 zł', '12 PLN'],
  ['5', '5'],
])('an amount of %s counts as %s, and never silently in another currency', (amount, expected) => {
  expect(linesOf(`date;account;revenue\n2026-09-01;Otter;${amount}`)).toEqual([`2026-09-01 Otter ${expected}`]);
});

it('quantity times price, debit less credit, and the side of an amount', () => {
  expect(linesOf('date,customer,qty,unit price\n2026-09-01,Otter,6,2.55\n2026-09-02,Otter,-1,2.55')).toEqual([
    '2026-09-01 Otter 15.3',
    '2026-09-02 Otter -2.55',
  ]);
  expect(linesOf('Datum;Kunde;Soll;Haben\n01.09.2026;Otter;100,00;\n02.09.2026;Otter;;30,00')).toEqual([
    '2026-09-01 Otter 100',
    '2026-09-02 Otter -30',
  ]);
  expect(linesOf('Datum;Kunde;Betrag;S/H\n01.09.2026;Otter;100,00;S\n02.09.2026;Otter;30,00;H')).toEqual([
    '2026-09-01 Otter 100',
    '2026-09-02 Otter -30',
  ]);
});

it('a journal of DATEV: debtors against revenue, in the booking year, all else left out', () => {
  const head = '"EXTF";700;21;"Buchungsstapel";9;20260306;;"XY";"A";"";1;2;20250701;4;20260201;20260228;"B"';
  const headings =
    'Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Konto;Gegenkonto (ohne BU-Schlüssel);Belegdatum;Belegfeld 1;Buchungstext';
  const rows = [
    '1190,00;"S";"EUR";;10001;8400;1502;"RE-1";"Otter"',
    '119,00;"S";"EUR";;8400;10001;308;"GS-1";"Otter"',
    '50,00;"S";"EUR";;1200;10001;1602;"Z-1";"Otter"',
  ];
  const file = [head, headings, ...rows].join('\n');
  expect(linesOf(file)).toEqual(['2025-08-03 Otter -119 EUR GS-1', '2026-02-15 Otter 1190 EUR RE-1']);
  expect(noted(file)).toMatchObject({ noSales: { lines: 1 } });
});

describe('a document that the book has', () => {
  const book = bookOf(
    'date,account,revenue,order\n2026-09-01,Otter,1000,R1\n2026-09-02,Otter,500,R2\n2026-10-01,Otter,1000,R1',
  );

  it('is corrected by another amount of the same number and day', () => {
    const plan = planFile('date,account,revenue,order\n2026-09-01,Otter,900,R1\n2026-09-02,Otter,500,R2', book);
    expect(plan).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
    const sums = carryOut(plan, book)
      .ledgerBlocks.flatMap(unpackLedger)
      .map(({ revenue }) => revenue);
    expect(sums.sort()).toEqual([1000, 500, 900].sort());
  });

  it('gains the columns that a later file has, and nothing doubles', () => {
    const plan = planFile('date,account,revenue,profit,order\n2026-09-02,Otter,500,30,R2', book);
    expect(plan).toMatchObject({ added: 0, updated: 1 });
    const after = carryOut(plan, book).ledgerBlocks.flatMap(unpackLedger);
    expect(after).toHaveLength(3);
    expect(after.find(({ order }) => order === 'R2')).toMatchObject({ revenue: 500, profit: 30 });
  });

  it('changes nothing when it comes once more', () => {
    const plan = planFile('date,account,revenue,order\n2026-09-02,Otter,500,R2', book);
    expect(plan).toMatchObject({ added: 0, updated: 0, unchanged: 1, records: { ledgerBlocks: [] } });
  });
});

it.each(['Otter II Ltd', 'Otter GmbH', 'Otter', 'Ottr Trading Ltd'])(
  'beside Otter Trading and Otter Ltd, %s is asked about',
  (name) => {
    const book = bookOf('account\nOtter Ltd\nOtter Trading Ltd');
    const plan = planFile(`date,account,revenue\n2026-09-01,${name},5`, book);
    expect(refusals(plan)).toEqual(['2 nameAsked']);
    expect(plan.records.accounts).toEqual([]);
  },
);

it('says that quantity times price is too large for an amount', () => {
  const made = planFile('Date;Customer;Quantity;Unit price\n2026-03-14;Otter Ltd;-9000000;99999999');
  expect(made.refused).toMatchObject([{ reason: 'tooLarge', figures: { text: '-9000000 × 99999999' } }]);
});
