import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { documentKindOf } from '../../../lib/transfer/sales/sales-words';
import { planFile } from '../import/case';
import { linesOf } from './lines-of-file';

const salesOf = (file: string) => planFile(file).records.ledgerBlocks.flatMap(unpackLedger);
const sum = (amounts: readonly number[]) => Math.round(amounts.reduce((all, one) => all + one, 0) * 100) / 100;
const revenueOf = (file: string) => sum(salesOf(file).map(({ revenue }) => revenue));
const profitOf = (file: string) => sum(salesOf(file).map(({ profit = 0 }) => profit));

it.each([
  ['Stornogutschrift', 'reversal'],
  ['Storno-Gutschrift', 'reversal'],
  ['StornoGutschrift', 'reversal'],
  ['Rechnungskorrektur (Storno)', 'reversal'],
  ['Storno / Gutschrift', 'reversal'],
  ['Gutschrift-Storno', 'creditReversal'],
  ['Storno Gutschrift', 'creditReversal'],
  ['Storno der Gutschrift', 'creditReversal'],
  ['Credit note cancellation', 'creditReversal'],
  ['Cancellation of credit note', 'creditReversal'],
  ['Reversal of a credit memo', 'creditReversal'],
  ['Kansellering av kreditnota', 'creditReversal'],
  ['Kansellasie van kredietnota', 'creditReversal'],
  ['Jóváíró számla sztornó', 'creditReversal'],
  ['Payment reversal', 'unsold'],
  ['Zahlung Storno', 'unsold'],
  ['Storno Angebot', 'unsold'],
  ['Sztornó befizetés', 'unsold'],
  ['Tilbakeføring av innbetaling', 'unsold'],
  ['Omkering van betaling', 'unsold'],
  ['Order cancellation', 'orderReversal'],
  ['Auftragsstorno', 'orderReversal'],
  ['Rendelés sztornó', 'orderReversal'],
  ['Kansellering av ordre', 'orderReversal'],
  ['Credit note', 'credit'],
  ['Storniert', 'unsold'],
  ['Stornierte Rechnung', 'unsold'],
  ['Cancelled invoice', 'unsold'],
  ['Customer invoice', undefined],
])('a document of the kind "%s" is a %s', (kind, made) => {
  expect(documentKindOf(kind)).toBe(made);
});

const HEADINGS = 'Datum;Kunde;Netto;Rechnungsnummer;Belegart\n';
const of = (...rows: string[]) => `${HEADINGS}${rows.map((row, at) => `2026-01-0${at + 1};Otter;${row}`).join('\n')}\n`;

describe('what is left', () => {
  it.each([
    ['of a credit note that is taken back', of('100;1;Rechnung', '-20;2;Gutschrift', '20;3;Storno Gutschrift'), 100],
    ['the same in English', of('100;1;Invoice', '-20;2;Credit note', '20;3;Cancellation of credit note'), 100],
    ['beside a payment that bounced', of('100;1;Invoice', '-100;2;Payment', '100;3;Payment reversal'), 100],
    ['beside an order that was called off', of('100;1;Invoice', '-70;2;Order cancellation'), 100],
    ['of an order that was called off', of('100;1;Order', '70;2;Order', '70;3;Order cancellation'), 100],
    [
      'of an invoice whose kind says so, in Hungarian',
      of('100;1;Sztornózott számla', '-100;2;Sztornó számla', '50;3;Számla'),
      50,
    ],
    ['in English', of('100;1;Cancelled invoice', '-100;2;Cancellation invoice', '50;3;Invoice'), 50],
    ['in German', of('100;1;Stornierte Rechnung', '-100;2;Stornorechnung', '50;3;Rechnung'), 50],
    ['in Norwegian', of('100;1;Kansellert faktura', '-100;2;Kansellasjonsfaktura', '50;3;Faktura'), 50],
    ['in Afrikaans', of('100;1;Gekanselleerde faktuur', '-100;2;Kansellasiefaktuur', '50;3;Faktuur'), 50],
    ['of one that was cancelled alone', of('100;1;Stornierte Rechnung', '50;3;Rechnung'), 50],
    ['beside a quote that was called off', of('100;1;Invoice', '100;2;Cancelled quote', '100;3;Reversal'), 0],
  ])('%s', (_, file, left) => expect(revenueOf(file)).toBe(left));
});

const STATED = 'Date;Customer;Net amount;Invoice number;Document type;Status;Reference\n';
const PAID = '2026-01-06;Otter;100;R-1002;Invoice;Paid;\n';

it.each([
  ['for another invoice, beside one that was void', 'Void', '', 0],
  ['for another invoice, beside one that was cancelled', 'Cancelled', '', 0],
  ['that names the cancelled one', 'Cancelled', 'for R-1001', 100],
  ['that names one that was void', 'Void', 'R-1001', 0],
])('a credit note %s', (_, state, reference, left) => {
  const credit = `2026-01-07;Otter;-100;C-1;Credit note;Paid;${reference}\n`;
  expect(revenueOf(`${STATED}2026-01-05;Otter;100;R-1001;Invoice;${state};\n${PAID}${credit}`)).toBe(left);
});

it('a cancelled credit note and what takes it back stay out together', () => {
  const rows = (amount: string) =>
    `2026-01-08;Otter;-20;C-2;Credit note;Cancelled;\n2026-01-09;Otter;${amount};C-3;Credit note reversal;Paid;\n`;
  expect(revenueOf(STATED + PAID + rows('20'))).toBe(100);
  expect(revenueOf(STATED + PAID + rows('20').replace('Cancelled', 'Paid'))).toBe(100);
  expect(revenueOf(STATED + PAID + rows('30'))).toBe(130);
});

const row = fc.record({ cents: fc.integer({ min: -300, max: 900 }), profit: fc.integer({ min: -200, max: 200 }) });
const KINDS = [
  'Stornorechnung',
  'Sztornó számla',
  'Cancellation',
  'Kansellering',
  'Omkering',
  'Gutschrift',
  'Credit note',
];

it('leaves nothing of an invoice and what takes it back, in turnover and profit, whatever the signs', () => {
  const rows = fc.array(row, { minLength: 1, maxLength: 5 }).filter((all) => sum(all.map(({ cents }) => cents)) > 0);
  fc.assert(
    fc.property(rows, fc.constantFrom(...KINDS), fc.constantFrom(1, -1), fc.boolean(), (all, kind, sign, isMarked) => {
      const lines = (day: string, number: string, what: string, by: number) =>
        all.map((one) => `${day};Otter;${(one.cents * by) / 100};${(one.profit * by) / 100};${number};${what}`);
      const state = isMarked ? ';Storniert' : ';Bezahlt';
      const file = [
        'Datum;Kunde;Netto;Gewinn;Rechnungsnummer;Belegart;Status',
        ...lines('2026-01-05', 'R1', `Rechnung${state}`, 1),
        ...lines('2026-01-06', 'S1', `${kind};Erledigt`, sign),
        '2026-01-07;Otter;100.5;2.5;R2;Rechnung;Bezahlt',
      ].join('\n');
      expect([revenueOf(file), profitOf(file)]).toEqual([100.5, 2.5]);
    }),
  );
});

it('changes nothing by an invoice that was void', () => {
  const document = fc.record({
    kind: fc.constantFrom('Invoice', 'Invoice', 'Credit note', ''),
    amount: fc.constantFrom(100, 200, 300),
  });
  fc.assert(
    fc.property(
      fc.array(document, { maxLength: 6 }),
      fc.nat(6),
      fc.constantFrom('Void', 'Voided'),
      (all, at, state) => {
        const rows = all.map(({ kind, amount }, place) => {
          const sign = kind === 'Invoice' ? '' : '-';
          return `2026-01-1${place};Otter;${sign}${amount};D${place};${kind};Paid;`;
        });
        const file = (some: string[]) => `${STATED}${PAID}${some.join('\n')}\n`;
        const withVoid = rows.toSpliced(at, 0, `2026-01-05;Otter;100;V1;Invoice;${state};`);
        expect(linesOf(file(withVoid))).toEqual(linesOf(file(rows)));
      },
    ),
  );
});
