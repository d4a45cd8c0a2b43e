import { expect, it } from 'vitest';
import { linesOf } from './lines-of-file';

it.each([
  ['Norwegian', 'Dato;Kunde;Beløp inkl. mva;Beløp eks. mva;MVA\n01.02.2026;Otter AS;125;100;25'],
  ['Norwegian of another program', 'Fakturadato;Kunde;Ordresum ekskl. mva.;Frakt eks. mva\n01.02.2026;Otter AS;100;7'],
  ['German', 'Datum;Kunde;Rabattbetrag ohne USt;Betrag inkl. USt;Betrag ohne USt\n01.02.2026;Otter AS;9;119;100'],
  ['Hungarian', 'Dátum;Vevő;Tétel értéke áfával;Tétel értéke áfa nélkül\n2026.02.01.;Otter AS;127;100'],
  ['Afrikaans', 'Datum;Kliënt;Bedrag met BTW;Bedrag sonder BTW\n2026/02/01;Otter AS;115;100'],
  ['English', 'Date,Customer,Order value incl. VAT,Order value ex VAT,VAT\n2026-02-01,Otter AS,120,100,20'],
])('of amounts with and without tax, the one without counts: %s', (_, file) => {
  expect(linesOf(file)).toEqual(['2026-02-01 Otter AS 100']);
});

it.each([
  ['Hungarian', 'Számla típusa;Számlaszám;Dátum;Vevő;Nettó\nJóváíró;G1;2026.02.01.;Otter AS;100'],
  ['Norwegian', 'Type;Bilagsnr;Dato;Kunde;Beløp\nKreditnota;G1;01.02.2026;Otter AS;100'],
  ['Afrikaans', 'Tipe;Nommer;Datum;Kliënt;Bedrag\nKredietnota;G1;2026/02/01;Otter AS;100'],
])('a credit note takes away, and keeps its number: %s', (_, file) => {
  expect(linesOf(file)).toEqual(['2026-02-01 Otter AS -100 G1']);
});
