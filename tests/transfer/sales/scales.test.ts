import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled, scaleOf } from '../../../lib/transfer/cells/scale';
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
    expect(linesOf('Date,Customer,Revenue (€k)\n2026-09-01,Otter,16.1')).toEqual(['2026-09-01 Otter 16100']);
  });
});

it.each([
  ['German', 'Datum;Kunde;Umsatz in TEUR\n01.09.2026;Otter;12,5', 12_500],
  ['English', 'Date,Customer,Revenue (k€)\n2026-09-01,Otter,12.5', 12_500],
  ['Hungarian', 'Dátum;Vevő;Árbevétel (MFt)\n2026.09.01.;Otter;1,2', 1_200_000],
  ['quantity times price', 'Date,Customer,Qty,Price (k€)\n2026-09-01,Otter,2,1.5', 3_000],
])('sales in thousands and millions count whole, and it is said: %s', (_, file, amount) => {
  expect(linesOf(file)).toEqual([`2026-09-01 Otter ${amount}`]);
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
