import { expect, it } from 'vitest';
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
