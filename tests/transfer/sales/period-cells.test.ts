import { expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { planFile } from '../import/case';

const daysOf = (file: string, answers: Parameters<typeof planFile>[2] = {}) => {
  const plan = planFile(file, undefined, answers);
  return { ...plan, days: plan.records.ledgerBlocks.flatMap(unpackLedger).map(({ date }) => date) };
};

it.each([
  ['Kunde;Quartal;Umsatz;Ertrag', 'Q1 2026', '2026-01-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', '2. Quartal 2026', '2026-04-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', '2026-Q3', '2026-07-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', 'Q4/26', '2026-10-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', '2/2026', '2026-04-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', '2026/3', '2026-07-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', 'IV/2026', '2026-10-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', 'T2 2026', '2026-04-01'],
  ['Kunde;Quartal;Umsatz;Ertrag', '2025', '2025-01-01'],
  ['Kunde;Jahr;Umsatz;Ertrag', '2025', '2025-01-01'],
  ['Kunde;Monat;Umsatz;Ertrag', 'März 2026', '2026-03-01'],
  ['Kunde;Monat;Umsatz;Ertrag', '3/2026', '2026-03-01'],
  ['Kunde;Zeitraum;Umsatz;Ertrag', '2. Halbjahr 2026', '2026-07-01'],
  ['Kunde;Berichtsperiode;Umsatz;Ertrag', '003.2026', '2026-03-01'],
  ['Kunde;Datum;Umsatz;Ertrag', 'Q2 2026', '2026-04-01'],
  ['Kunde;Q;Umsatz;Ertrag', '1Q26', '2026-01-01'],
  ['Customer;Quarter;Revenue;Profit', 'Q2 2026', '2026-04-01'],
  ['Customer;Period;Revenue;Profit', '2026-03', '2026-03-01'],
  ['Customer;Period;Revenue;Profit', '202603', '2026-03-01'],
  ['Customer;Period;Revenue;Profit', 'H2 2026', '2026-07-01'],
  ['Customer;Fiscal year;Revenue;Profit', 'FY2025', '2025-01-01'],
  ['Customer;Month;Revenue;Profit', 'Sept 2026', '2026-09-01'],
  ['Vevő;Negyedév;Árbevétel;Fedezet', '2026. I. negyedév', '2026-01-01'],
  ['Vevő;Negyedév;Árbevétel;Fedezet', '3. né. 2026', '2026-07-01'],
  ['Vevő;Időszak;Árbevétel;Fedezet', '2026. március', '2026-03-01'],
  ['Vevő;Időszak;Árbevétel;Fedezet', '2026. II. félév', '2026-07-01'],
  ['Vevő;Év;Árbevétel;Fedezet', '2025.', '2025-01-01'],
  ['Kunde;Kvartal;Omsetning;Dekningsbidrag', '1. kvartal 2026', '2026-01-01'],
  ['Kunde;Periode;Omsetning;Dekningsbidrag', 'mars 2026', '2026-03-01'],
  ['Kliënt;Kwartaal;Inkomste;Wins', '2de kwartaal 2026', '2026-04-01'],
  ['Kliënt;Tydperk;Inkomste;Wins', 'Maart 2026', '2026-03-01'],
])('dates a sale under %s of %s its first day', (headings, period, day) => {
  const { days, notes, refused } = daysOf(`${headings}\nOtter AG;${period};1000;300\nAlba GmbH;${period};20,5;3\n`);
  expect({ days, refused }).toEqual({ days: [day, day], refused: [] });
  expect(notes).toContainEqual({ kind: 'periodDates', lines: 2, sums: {}, fields: [] });
});

it.each([
  ['a year beside it', 'Kunde;Jahr;Quartal;Umsatz\nOtter AG;2025;Q3;10\nOtter AG;2026;1;20\n', {}],
  ['the month first', 'Customer;Month;Year;Revenue\nOtter Ltd;7;2025;10\nOtter Ltd;January;2026;20\n', {}],
  ['a year above it', 'Umsätze 2025;;\nKunde;Quartal;Umsatz\nOtter AG;Q3;10\nOtter AG;Q4;20\n', { headingRow: 1 }],
  ['a year that is said', 'Kunde;Quartal;Umsatz\nOtter AG;Q3;10\nOtter AG;Q4;20\n', { year: '2025' }],
])('takes the year from %s', (_, file, answers) => {
  expect(daysOf(file, answers).days[0]).toBe('2025-07-01');
});

it('leaves a year out that stands beside its quarters for the same customer', () => {
  const file = 'Kunde;Quartal;Umsatz\nOtter AG;Q1 2026;10\nOtter AG;Q2 2026;20\nOtter AG;2026;30\nAlba GmbH;2026;5\n';
  const { days, notes } = daysOf(file);
  expect(days).toEqual(['2026-01-01', '2026-04-01', '2026-01-01']);
  expect(notes).toContainEqual({ kind: 'totals', lines: 1, sums: {}, fields: [] });
});

it('goes by the days where a table has both', () => {
  const file = 'Datum;Quartal;Kunde;Umsatz\n02.03.2026;Q1 2026;Otter AG;10\n';
  expect(daysOf(file)).toMatchObject({ days: ['2026-03-02'], notes: [{ kind: 'newAccounts' }] });
});

it('reads a column as periods that the user calls the date', () => {
  const file = 'Kunde;Wann;Umsatz\nOtter AG;2025;10\n';
  expect(daysOf(file, { kind: 'ledger', columns: { 1: 'date' } }).days).toEqual(['2025-01-01']);
});

it.each([
  ['the year a company was founded', 'Kunde;Gründungsjahr;Umsatz\nOtter AG;1998;10\nAlba GmbH;2004;20\n'],
  ['no amounts beside them', 'Kunde;Quartal\nOtter AG;Q1 2026\n'],
])('takes %s for no day of sales', (_, file) => {
  expect(daysOf(file).notes).not.toContainEqual(expect.objectContaining({ kind: 'periodDates' }));
});

it('refuses the line of a cell that names no period', () => {
  const file = 'Kunde;Quartal;Umsatz\nOtter AG;Q1 2026;10\nOtter AG;Q5 2026;20\n';
  expect(daysOf(file)).toMatchObject({ days: ['2026-01-01'], refused: [{ line: 3, reason: 'notADate' }] });
});
