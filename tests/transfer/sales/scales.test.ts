import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleAbove, scaled, scaleOf } from '../../../lib/transfer/cells/scale';
import { linesOf, noted } from './lines-of-file';

describe('what one in a column stands for', () => {
  it.each([
    'Umsatz in TEUR',
    'Umsatz T€',
    'Umsatz (Tsd. EUR)',
    'Revenue (k€)',
    'Revenue in thousands',
    "Sales ($'000)",
    'Sales 000s',
    'Árbevétel (eFt)',
    'Árbevétel (ezer Ft)',
    'Omsetning i tusen kr',
    'Omsetning (kNOK)',
    'Omset in duisende rand',
  ])('%s: a thousand', (heading) => {
    expect(scaleOf(heading)).toBe(1_000);
  });

  it.each([
    'Umsatz in Mio. EUR',
    'Revenue (€m)',
    'Revenue in millions',
    'Árbevétel (MFt)',
    'Omsetning (MNOK)',
    'Omset in miljoene',
  ])('%s: a million', (heading) => {
    expect(scaleOf(heading)).toBe(1_000_000);
  });

  it.each([
    'Umsatz 2000',
    'Umsatz in EUR',
    'Total (USD)',
    'Market',
    'Nettó összeg (Ft)',
    'Menge',
    'Summe KG',
    'Sales MN',
    'Árbevétel Kft',
  ])('%s: itself', (heading) => {
    expect(scaleOf(heading)).toBe(1);
  });

  it.each([
    'Preis/m €',
    'Preis je t EUR',
    'Price per 1,000 pcs',
    'Preis/1 000 Stk',
    'Price per thousand',
    'Ár/t Ft',
    'Pris pr. tusen',
    'EUR/t',
  ])('%s: what a price is of, and itself', (heading) => {
    expect(scaleOf(heading, true)).toBe(1);
  });

  it.each(['Umsatz/TEUR', 'Umsatz / T€', 'Umsatz in 1.000 EUR'])('%s: a thousand behind a stroke', (heading) => {
    expect(scaleOf(heading)).toBe(1_000);
  });

  it('hundredths stay hundredths', () => {
    expect(scaled(1.005, 1000)).toBe(1005);
    expect(scaled(1.23456)).toBe(1.23456);
    expect(linesOf('Date,Customer,Revenue (€k)\n2026-09-01,Otter,16.1')).toEqual(['2026-09-01 Otter 16100 EUR']);
  });
});

it.each([
  ['German', 'Datum;Kunde;Umsatz in TEUR\n01.09.2026;Otter;12,5', 12_500, 'EUR'],
  ['English', 'Date,Customer,Revenue (k€)\n2026-09-01,Otter,12.5', 12_500, 'EUR'],
  ['Hungarian', 'Dátum;Vevő;Árbevétel (MFt)\n2026.09.01.;Otter;1,2', 1_200_000, 'HUF'],
  ['quantity times price', 'Date,Customer,Qty,Price (k€)\n2026-09-01,Otter,2,1.5', 3_000, 'EUR'],
])('sales in thousands and millions count whole, and it is said with their sum: %s', (_, file, amount, currency) => {
  expect(linesOf(file)).toEqual([`2026-09-01 Otter ${amount} ${currency}`]);
  expect(noted(file)['scaled']).toEqual({ lines: 1, sums: { [currency]: amount } });
});

describe('what a text above the table says of every amount', () => {
  it.each([
    'Alle Angaben in TEUR',
    'Umsatzstatistik 2026 (Beträge in T€)',
    'Werte in Tausend Euro',
    'Beträge in 1.000 EUR',
    'Angaben in Tsd. EUR',
    'Umsätze 2026 – Tsd. EUR',
    'All figures in thousands',
    'Sales by customer (in thousands of EUR)',
    'Sales 2026 (EUR thousands)',
    'Amounts in €’000',
    "Sales report 2026 (R'000)",
    'Adatok eFt-ban',
    'Árbevétel vevőnként, ezer Ft-ban',
    'adatok ezer forintban',
    'Az adatok ezer euróban értendők',
    'ezer Ft',
    'Alle tall i tusen kroner',
    'Beløp i hele tusen kr',
    'Tall i 1000 kr',
    'Omsetning 2026 (TNOK)',
    'Alle bedrae in duisende rand',
    'Bedrae in duisend rand',
    'In duisende',
  ])('%s: a thousand', (title) => {
    expect(scaleAbove([{ cells: [title] }]).scale).toBe(1_000);
  });

  it.each([
    'Alle Angaben in Mio. EUR',
    'All figures in millions',
    'Sales (EUR millions)',
    'Adatok millió forintban',
    'Adatok MFt-ban',
    'Beløp i mill. kr',
    'Tall i millioner kroner',
    'Beløp i MNOK',
    'Bedrae in miljoene rand',
  ])('%s: a million', (title) => {
    expect(scaleAbove([{ cells: [title] }]).scale).toBe(1_000_000);
  });

  it.each([
    'Umsatz 2026',
    'Top 1000 customers',
    'Thousand Oaks Ltd',
    'Customers in Thousand Oaks',
    'Kunden über 1.000 EUR',
    'Limit: 1000 EUR',
    'Customers over 2 million EUR',
    'Száz ezer forint feletti vevők',
    '100 ezer Ft feletti vevők',
    'Beträge in EUR',
    'Preis je Tsd. Stück',
    'Otter Kft. árbevétele',
    'Angaben in TEUR, Summe in Mio. EUR',
    'Tusenfryd AS',
    'EFT payments July 2026',
    'Customer receipts by EFT',
    'Menge in tausend Stück',
    'Figures in thousands of units',
    'Verkäufe in Mio. Stück',
    'Angaben in EUR, nicht in TEUR',
    'Not in thousands',
    'Az adatok nem ezer forintban',
    'Ikke i tusen kroner',
    'Nie in duisende rand',
    'Budget in 1000 EUR Schritten',
    'Kunde: Mio',
    'Customer: Mill',
    'Shops in Mill Lane',
    'Kvartal i 2026',
  ])('%s: nothing', (title) => {
    expect(scaleAbove([{ cells: [title] }]).scale).toBe(1);
  });

  it.each([
    ['German', 'Alle Angaben in TEUR;;\nDatum;Kunde;Umsatz\n01.09.2026;Otter;12,5', 12_500],
    ['English', 'Sales (in thousands),,\nDate,Customer,Revenue\n2026-09-01,Otter,12.5', 12_500],
    ['Hungarian', 'Adatok eFt-ban;;\nDátum;Vevő;Árbevétel\n2026.09.01.;Otter;12,5', 12_500],
    ['Norwegian', 'Alle tall i tusen kroner;;\nDato;Kunde;Omsetning\n01.09.2026;Otter;12,5', 12_500],
    ['Afrikaans', 'Bedrae in duisende rand;;\nDatum;Kliënt;Omset\n2026/09/01;Otter;12,5', 12_500],
    ['months', 'Umsatz 2026 in TEUR;;\nKunde;Jan;Feb\nOtter;12,5;0', 12_500],
    ['a heading of its own', 'Alle Angaben in TEUR;;\nDatum;Kunde;Umsatz in Mio. EUR\n01.09.2026;Otter;1,5', 1_500_000],
    ['a heading with its currency', 'Alle Angaben in TEUR;;\nDatum;Kunde;Umsatz (EUR)\n01.09.2026;Otter;12,5', 12.5],
  ])('goes for the sales below it: %s', (_, file, amount) => {
    expect(linesOf(file).map((line) => Number(line.split(' ')[2]))).toEqual([amount]);
    const { scaled: ofHeading, scaledAbove: ofTitle } = noted(file);
    expect((ofHeading?.lines ?? 0) + (ofTitle?.lines ?? 0)).toBe(amount === 12.5 ? 0 : 1);
  });

  it('makes of any amount a thousand times the one without it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (cents) => {
        const table = `Datum;Kunde;Umsatz\n01.09.2026;Otter;${(cents / 100).toFixed(2).replace('.', ',')}`;
        const amountOf = (file: string) => Number(linesOf(file)[0]?.split(' ')[2]);
        expect(amountOf(`Angaben in TEUR;;\n${table}`)).toBeCloseTo(amountOf(`Angaben in EUR;;\n${table}`) * 1000, 2);
      }),
    );
  });
});

it.each([
  ['German', 'Kunde;Jan 2026 (TEUR);Feb 2026 (TEUR)\nOtter;12,5;0', '12500 EUR'],
  ['English', 'Customer,Jan 2026 (k€),Feb 2026 (k€)\nOtter,12.5,0', '12500 EUR'],
  ['Hungarian', 'Vevő;2026. január (eFt);2026. február (eFt)\nOtter;12,5;0', '12500 HUF'],
])('headings of months say what one of their amounts stands for: %s', (_, file, amount) => {
  expect(linesOf(file)).toEqual([`2026-01-01 Otter ${amount}`]);
  expect(noted(file)['scaled']?.lines).toBe(1);
});

it('is said by no heading of letters and years alone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.constantFrom('Umsatz', 'Sales', 'Omset', 'Árbevétel'),
      (year, word) => {
        expect(scaleOf(`${word} ${year}`)).toBe(1);
      },
    ),
  );
});

it.each([
  ['English', 'Date,Customer,Amount,Cancelled\n2026-09-01,Otter,5,no\n2026-09-02,Otter,7,YES'],
  ['a spreadsheet', 'Date,Customer,Amount,Void\n2026-09-01,Otter,5,FALSE\n2026-09-02,Otter,7,TRUE'],
  ['German', 'Datum;Kunde;Betrag;Storniert\n01.09.2026;Otter;5;nein\n02.09.2026;Otter;7;ja'],
  ['Hungarian', 'Dátum;Vevő;Összeg;Sztornózva\n2026.09.01.;Otter;5;nem\n2026.09.02.;Otter;7;igen'],
  ['Norwegian', 'Dato;Kunde;Beløp;Kreditert\n01.09.2026;Otter;5;Nei\n02.09.2026;Otter;7;Ja'],
  ['Afrikaans', 'Datum;Kliënt;Bedrag;Gekanselleer\n2026/09/01;Otter;5;nee\n2026/09/02;Otter;7;ja'],
])('a sale of which a column says that it was cancelled is left out: %s', (_, file) => {
  expect(linesOf(file)).toEqual(['2026-09-01 Otter 5']);
  expect(noted(file)['unsold']?.lines).toBe(1);
});
