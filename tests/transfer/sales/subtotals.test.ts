import { expect, it } from 'vitest';
import { linesOf, noted } from './lines-of-file';

it.each([
  ['Summe', 'Datum;Kunde;Umsatz\n01.02.2026;Otter;5\nSumme;;5'],
  ['Grand total:', 'date;customer;revenue\n2026-02-01;Otter;5\n;Grand total:;5'],
  ['Összesen', 'Dátum;Vevő;Árbevétel\n2026.02.01.;Otter;5\nÖsszesen;;5'],
  ['Totalt', 'Dato;Kunde;Omsetning\n01.02.2026;Otter;5\n;Totalt;5'],
  ['Totaal', 'Datum;Kliënt;Omset\n2026-02-01;Otter;5\nTotaal 2026;;5'],
])('a row of totals that begins with %s is left out and said so', (_, file) => {
  expect(linesOf(file)).toEqual(['2026-02-01 Otter 5']);
  expect(noted(file)).toMatchObject({ totals: { lines: 1 } });
});

const OTTERS = '2026-02-01;Otter;5\n2026-02-02;Heron;7\n';
it.each([
  'Sum totalt',
  'Totalt for mars',
  'Sum NOK',
  'Összesen HUF',
  'Mindösszesen: 1 234 Ft',
  'Gesamtsumme EUR',
  'Summe im März 2026',
  'Gesamt-Total',
  'Total général',
  'Total for May 2026',
  'Totaal vir Maart',
  'Groottotaal ZAR',
])('"%s" names nobody, and is a sum whatever it comes to', (name) => {
  const file = `date;customer;revenue\n${OTTERS}2026-02-03;${name};99`;
  expect(linesOf(file)).toEqual(['2026-02-01 Otter 5', '2026-02-02 Heron 7']);
});

it.each([
  'Total Energies',
  'Sum Technologies AS',
  'Somers',
  'Total Marine Ltd',
  'Van Total BV',
  'Gesamt Bau GmbH',
  'Totalbau',
])('"%s" is a customer', (name) => {
  expect(linesOf(`date;customer;revenue\n${OTTERS}2026-02-03;${name};99`)).toHaveLength(3);
});

it.each([
  ['a month', `${OTTERS};Summe Januar;99`],
  ['a quarter', `${OTTERS}2026-03-31;Total Q1 2026;99`],
  ['a half', `${OTTERS};1. félév összesen;99`],
  ['a year', `${OTTERS};Sum 2026;99`],
  ['a month, in Norwegian', `${OTTERS};Delsum februar;99`],
  ['a month, in Afrikaans', `${OTTERS};Subtotaal Februarie 2026;99`],
  ['a region, with what stands above it', `${OTTERS};North Total;12`],
  ['a region that has a day', `${OTTERS}2026-02-28;Nord gesamt;12.00`],
])('a sum over %s is no sale', (_, lines) => {
  const file = `date;customer;revenue\n${lines}`;
  expect(linesOf(file)).toEqual(['2026-02-01 Otter 5', '2026-02-02 Heron 7']);
  expect(noted(file)).toMatchObject({ totals: { lines: 1 } });
});

it('each customer may have a sum below it, and all of them one', () => {
  const file = `date;customer;revenue\n2026-02-01;Otter;5\n;Otter Total;5\n2026-02-02;Heron;7\n;Heron Total;7\n;Total North;12`;
  expect(linesOf(file)).toEqual(['2026-02-01 Otter 5', '2026-02-02 Heron 7']);
});

it.each(['Total Energies;13', 'Sum Technologies AS;5', 'Somers;12', 'Total;12'])(
  '"%s" with another amount, or another word, is told apart',
  (line) => {
    const isSale = !line.startsWith('Total;');
    const read = linesOf(`date;customer;revenue\n${OTTERS}2026-02-03;${line}`);
    expect(read).toHaveLength(isSale ? 3 : 2);
  },
);
