import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, noted } from './lines-of-file';

it.each([
  [
    'German',
    'Belegart;Belegnummer;Datum;Kunde;Status;Betrag netto\nRechnung;R1;01.09.2026;Otter AG;Storniert;1000\nStornorechnung;S1;02.09.2026;Otter AG;Erledigt;-1000\nRechnung;R2;03.09.2026;Otter AG;Bezahlt;300',
  ],
  [
    'Hungarian',
    'Számla típusa;Számlaszám;Dátum;Vevő;Státusz;Nettó\nSzámla;R1;2026.09.01.;Otter AG;Sztornózott;1000\nSztornó számla;S1;2026.09.02.;Otter AG;Kiállított;-1000\nSzámla;R2;2026.09.03.;Otter AG;Fizetve;300',
  ],
])('a cancelled invoice and the one that takes it back stay out together: %s', (_, file) => {
  expect(linesOf(file)).toEqual(['2026-09-03 Otter AG 300 R2']);
  expect(noted(file)).toMatchObject({ unsold: { lines: 2, sums: { '': 0 } } });
});

it.each([
  ['an invoice that was not cancelled', 'Rechnung;R1;01.09.2026;Otter AG;Bezahlt;1000\n', [1000, -1000]],
  ['one of somebody else', 'Rechnung;R1;01.09.2026;Heron AG;Storniert;1000\n', [-1000]],
  ['one of another amount', 'Rechnung;R1;01.09.2026;Otter AG;Storniert;900\n', [-1000]],
  [
    'one of two that were cancelled once',
    'Rechnung;R1;01.09.2026;Otter AG;Storniert;1000\nStornorechnung;S0;02.09.2026;Otter AG;Erledigt;-1000\n',
    [-1000],
  ],
])('it lowers the sales beside %s', (_, before, amounts) => {
  const file = `Belegart;Belegnummer;Datum;Kunde;Status;Betrag netto\n${before}Stornorechnung;S1;03.09.2026;Otter AG;Erledigt;-1000`;
  expect(linesOf(file).map((line) => Number(line.split(' ')[3]))).toEqual(amounts);
});

const HEADINGS = 'Belegart;Belegnummer;Datum;Kunde;Status;Betrag netto\n';
const R1 = 'Rechnung;R1;01.09.2026;Otter AG;Storniert;600\nRechnung;R1;01.09.2026;Otter AG;Storniert;400\n';

it.each([
  ['in one sum', 'Stornorechnung;S1;02.09.2026;Otter AG;Erledigt;-1000\n'],
  [
    'in other parts',
    'Stornorechnung;S1;02.09.2026;Otter AG;Erledigt;-700\nStornorechnung;S1;02.09.2026;Otter AG;Erledigt;-300\n',
  ],
  [
    'line by line in documents of their own',
    'Stornorechnung;S1;02.09.2026;Otter AG;Erledigt;-400\nStornorechnung;S2;02.09.2026;Otter AG;Erledigt;-600\n',
  ],
])('an invoice of several lines stays out with what takes it back %s', (_, reversal) => {
  const paid = 'Rechnung;R2;03.09.2026;Otter AG;Bezahlt;300\n';
  expect(linesOf(HEADINGS + R1 + reversal + paid)).toEqual(['2026-09-03 Otter AG 300 R2']);
  expect(linesOf(HEADINGS + reversal + R1 + paid)).toEqual(['2026-09-03 Otter AG 300 R2']);
});

it.each([
  [
    'a sum of two invoices',
    'Rechnung;R1;01.09.2026;Otter AG;Storniert;600\nRechnung;R2;01.09.2026;Otter AG;Storniert;400\n',
  ],
  [
    'a sum of two customers',
    'Rechnung;R1;01.09.2026;Otter AG;Storniert;600\nRechnung;R1;01.09.2026;Heron AG;Storniert;400\n',
  ],
  ['more than the invoice', R1.replace('400', '300')],
])('it lowers the sales where it comes to %s', (_, before) => {
  expect(linesOf(`${HEADINGS}${before}Stornorechnung;S1;03.09.2026;Otter AG;Erledigt;-1000\n`)).toEqual([
    '2026-09-03 Otter AG -1000 S1',
  ]);
});

/** In each language: the headings of kind and state, an invoice, what takes one back, and the state of one that is taken back. */
const LANGUAGES = {
  en: {
    heads: 'Document type;No;Date;Customer;Net amount;Status',
    invoice: 'Invoice',
    kinds: [
      'Cancellation invoice',
      'Cancellation',
      'Invoice cancellation',
      'Reversal',
      'Storno',
      'Partial cancellation',
    ],
    states: ['Cancelled', 'Voided'],
  },
  de: {
    heads: 'Belegart;Belegnummer;Datum;Kunde;Betrag netto;Status',
    invoice: 'Rechnung',
    kinds: ['Storno', 'Stornorechnung', 'Storno-Rechnung', 'Rechnungsstorno', 'Rechnung (Storno)', 'Teilstorno'],
    states: ['Storniert', 'Storno'],
  },
  hu: {
    heads: 'Számla típusa;Számlaszám;Dátum;Vevő;Nettó;Státusz',
    invoice: 'Számla',
    kinds: ['Sztornó', 'Sztornó számla', 'Sztornószámla', 'Stornó számla', 'Érvénytelenítő számla'],
    states: ['Sztornózott', 'Sztornó'],
  },
  nb: {
    heads: 'Bilagstype;Bilagsnummer;Dato;Kunde;Netto;Status',
    invoice: 'Faktura',
    kinds: ['Kansellasjonsfaktura', 'Kansellering', 'Annullering', 'Tilbakeføring'],
    states: ['Kansellert', 'Makulert'],
  },
  af: {
    heads: 'Dokumenttipe;Faktuurnommer;Datum;Kliënt;Netto bedrag;Status',
    invoice: 'Faktuur',
    kinds: ['Kansellasiefaktuur', 'Kansellasie', 'Omkering'],
    states: ['Gekanselleer', 'Omgekeer'],
  },
} as const;

const withoutState = (rows: readonly string[]) => rows.map((row) => row.split(';').slice(0, 5).join(';')).join('\n');

describe.each(Object.entries(LANGUAGES))(
  'a document that takes an invoice back, in %s',
  (_, { heads, invoice, kinds, states }) => {
    it.each(kinds)('%s lowers the sales whatever its sign where nothing says that the invoice is cancelled', (kind) => {
      for (const amount of ['1000', '-1000']) {
        const rows = [heads, `${invoice};R1;2026-09-01;Otter AG;1000;`, `${kind};S1;2026-09-02;Otter AG;${amount};`];
        for (const file of [withoutState(rows), rows.join('\n')]) {
          expect(linesOf(file)).toEqual(['2026-09-01 Otter AG 1000 R1', '2026-09-02 Otter AG -1000 S1']);
          expect(noted(file)).toMatchObject({ reversals: { lines: 1, sums: { '': -1000 } } });
        }
      }
    });

    it.each(states)('stays out with an invoice that is %s, whatever its own state', (state) => {
      for (const own of ['', state]) {
        const file = [
          heads,
          `${kinds[0]};S1;2026-09-02;Otter AG;-1000;${own}`,
          `${invoice};R1;2026-09-01;Otter AG;1000;${state}`,
          `${invoice};R2;2026-09-03;Otter AG;1000;`,
        ].join('\n');
        expect(linesOf(file)).toEqual(['2026-09-03 Otter AG 1000 R2']);
      }
    });

    it.each(states.filter((state) => state !== 'Voided'))(
      'lets a credit note stay out with an invoice that is %s, where no sale comes to the same',
      (state) => {
        for (const kind of ['Credit note', 'Gutschrift', 'Kreditnota', 'Kredietnota', 'Jóváíró számla']) {
          for (const own of ['', state]) {
            const rows = [
              heads,
              `${kind};S1;2026-09-02;Otter AG;-1000;${own}`,
              `${invoice};R1;2026-09-01;Otter AG;1000;${state}`,
            ];
            const file = (amount: string) => [...rows, `${invoice};R2;2026-09-03;Otter AG;${amount};`].join('\n');
            expect(linesOf(file('500'))).toEqual(['2026-09-03 Otter AG 500 R2']);
            const beside = own === '' ? ['2026-09-02 Otter AG -1000 S1'] : [];
            expect(linesOf(file('1000'))).toEqual([...beside, '2026-09-03 Otter AG 1000 R2']);
          }
        }
      },
    );

    it.each(states)('lowers the sales where only the reversal is %s', (state) => {
      const file = [
        heads,
        `${invoice};R1;2026-09-01;Otter AG;1000;`,
        `${kinds[0]};S1;2026-09-02;Otter AG;-1000;${state}`,
      ].join('\n');
      expect(linesOf(file)).toEqual(['2026-09-01 Otter AG 1000 R1', '2026-09-02 Otter AG -1000 S1']);
    });
  },
);

it('takes no draft or quote for what a credit note takes back, and no discount for a credit note', () => {
  const file = (first: string, last: string) =>
    `Belegart;Belegnummer;Datum;Kunde;Status;Betrag netto\n${first}\n${last}`;
  const paid = 'Rechnung;R1;01.09.2026;Otter AG;Bezahlt;1000';
  const credit = 'Gutschrift;G1;02.09.2026;Otter AG;Erledigt;-1000';
  const sold = ['2026-09-01 Otter AG 1000 R1', '2026-09-02 Otter AG -1000 G1'];
  expect(linesOf(file(`${paid}\n${credit}`, 'Rechnung;R2;03.09.2026;Otter AG;Entwurf;1000'))).toEqual(sold);
  expect(linesOf(file(`${paid}\n${credit}`, 'Angebot;A2;03.09.2026;Otter AG;Offen;1000'))).toEqual(sold);
  const discounted = 'Rechnung;R3;04.09.2026;Otter AG;Bezahlt;500\nRechnung;R3;04.09.2026;Otter AG;Bezahlt;-50';
  expect(linesOf(file(discounted, 'Rechnung;R4;05.09.2026;Otter AG;Storniert;50'))).toEqual([
    '2026-09-04 Otter AG -50 R3',
    '2026-09-04 Otter AG 500 R3',
  ]);
});

it('knows a reversal by its state and sign where no column says the kind', () => {
  const file = (state: string) =>
    `Datum;Kunde;Belegnummer;Status;Betrag\n01.09.2026;Otter AG;R1;${state};1000\n02.09.2026;Otter AG;S1;Storno;-1000`;
  expect(linesOf(file('Bezahlt'))).toEqual(['2026-09-01 Otter AG 1000 R1', '2026-09-02 Otter AG -1000 S1']);
  expect(linesOf(file('Storniert'))).toEqual([]);
});

it('leaves of any invoices what was not taken back, however a program writes it', () => {
  const taken = fc.record({
    cents: fc.integer({ min: 1, max: 500 }),
    customer: fc.constantFrom('Otter AG', 'Heron AG'),
    isTaken: fc.boolean(),
    // Whether the file has the invoice as cancelled, the reversal too, and what sign it gives the amount.
    isMarked: fc.boolean(),
    isMarkedToo: fc.boolean(),
    sign: fc.constantFrom('', '-'),
  });
  const language = fc.constantFrom(...Object.values(LANGUAGES));
  fc.assert(
    fc.property(
      language,
      fc.array(taken, { maxLength: 8 }),
      fc.boolean(),
      fc.nat(),
      ({ heads, invoice, kinds, states }, all, isLast, pick) => {
        const kind = kinds[pick % kinds.length];
        const rows = all.flatMap(({ cents, customer, isTaken, isMarked, isMarkedToo, sign }, at) => {
          const sold = `${invoice};R${at};2026-09-01;${customer};${cents}.25;${isTaken && isMarked ? states[0] : ''}`;
          const back = `${kind};S${at};2026-09-02;${customer};${sign}${cents}.25;${isMarked && isMarkedToo ? states[0] : ''}`;
          return isTaken ? [sold, back] : [sold];
        });
        const file = [heads, `${invoice};X;2026-09-01;Otter AG;0.5;`, ...(isLast ? rows.reverse() : rows)].join('\n');
        const sum = linesOf(file).reduce((so, line) => so + Number(/ AG (\S+)/.exec(line)?.[1]), 0);
        const left = all.reduce((so, { cents, isTaken }) => so + (isTaken ? 0 : cents + 0.25), 0.5);
        expect(sum).toBeCloseTo(left, 6);
      },
    ),
  );
});

it.each([
  ['that takes another one back', 'Nein', '-100', 50],
  ['that was taken back, too', 'Ja', '-100', 50],
  ['of another amount', 'Ja', '-40', 10],
])('a column "Storno" marks what was voided, and a line below nought %s', (_, first, amount, sum) => {
  const rows = (yes: string, no: string) => [
    `R1;2026-02-01;Otter;100;${first === 'Ja' ? yes : no}`,
    `R2;2026-02-02;Otter;${amount};${yes}`,
    `R3;2026-02-02;Otter;50;${no}`,
  ];
  const sumOf = (lines: string[]) =>
    linesOf(lines.join('\n')).reduce((all, line) => all + Number(line.split(' ')[2]), 0);
  expect(sumOf(['Rechnungsnummer;Datum;Kunde;Netto;Storno', ...rows('Ja', 'Nein')])).toBe(sum);
  expect(sumOf(['Számlaszám;Dátum;Vevő;Nettó;Stornó', ...rows('igen', 'nem')])).toBe(sum);
});

it('the column of another name says only what was voided', () => {
  const file =
    'Invoice number;Date;Customer;Net amount;Cancelled\nR1;2026-02-01;Otter;100;No\nR2;2026-02-02;Otter;-100;Yes';
  expect(linesOf(file)).toEqual(['2026-02-01 Otter 100 R1']);
});
