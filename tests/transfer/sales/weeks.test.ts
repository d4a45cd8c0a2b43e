import { expect, it } from 'vitest';
import { weekIn } from '../../../lib/transfer/cells/weeks';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { planFile } from '../import/case';

const planned = (file: string, answers: Parameters<typeof planFile>[2] = {}) => {
  const plan = planFile(file, undefined, answers);
  return { ...plan, days: plan.records.ledgerBlocks.flatMap(unpackLedger).map(({ date }) => date) };
};

it.each([
  ['Customer;Week;Revenue;Profit', '2026-W14'],
  ['Customer;Week;Revenue;Profit', '2026W14'],
  ['Customer;Week;Revenue;Profit', 'week 14, 2026'],
  ['Customer;Week;Revenue;Profit', 'Week 14 of 2026'],
  ['Customer;Week no.;Revenue;Profit', 'wk 14/2026'],
  ['Customer;Year-Week;Revenue;Profit', '202614'],
  ['Customer;Period;Revenue;Profit', 'W14/2026'],
  ['Customer;Period;Revenue;Profit', 'CW14 26'],
  ['Customer;Date;Revenue;Profit', '14th week 2026'],
  ['Customer;Period;Revenue;Profit', '26-W14'],
  ['Kunde;KW;Umsatz;Ertrag', 'KW 14 2026'],
  ['Kunde;KW;Umsatz;Ertrag', '14/2026'],
  ['Kunde;Kalenderwoche;Umsatz;Ertrag', 'KW14/26'],
  ['Kunde;Kalenderwoche;Umsatz;Ertrag', '14. KW 26'],
  ['Kunde;Woche;Umsatz;Ertrag', '14. KW 2026'],
  ['Kunde;Woche;Umsatz;Ertrag', 'Kalenderwoche 14/2026'],
  ['Kunde;Zeitraum;Umsatz;Ertrag', '2026/KW14'],
  ['Kunde;Datum;Umsatz;Ertrag', '14. Woche 2026'],
  ['Vevő;Hét;Árbevétel;Fedezet', '2026. 14. hét'],
  ['Vevő;Hét;Árbevétel;Fedezet', '2026/14. hét'],
  ['Vevő;Hét;Árbevétel;Fedezet', '26. 14. hét'],
  ['Vevő;Időszak;Árbevétel;Fedezet', '2026. év 14. hét'],
  ['Vevő;Naptári hét;Árbevétel;Fedezet', '2026-14'],
  ['Kunde;Uke;Omsetning;Dekningsbidrag', '14. uke 2026'],
  ['Kunde;Ukenr.;Omsetning;Dekningsbidrag', 'Uke 14, 2026'],
  ['Kunde;Periode;Omsetning;Dekningsbidrag', 'uke 14/26'],
  ['Kunde;År/uke;Omsetning;Dekningsbidrag', '2026-14'],
  ['Kliënt;Week;Inkomste;Wins', 'week 14 van 2026'],
  ['Kliënt;Weeknommer;Inkomste;Wins', '14de week 2026'],
  ['Kliënt;Tydperk;Inkomste;Wins', '2026 week 14'],
])('dates a sale under %s of %s the Monday of that week', (headings, week) => {
  const { days, notes, refused } = planned(`${headings}\nOtter AG;${week};1000;300\nAlba GmbH;${week};20,5;3\n`);
  expect({ days, refused }).toEqual({ days: ['2026-03-30', '2026-03-30'], refused: [] });
  expect(notes).toContainEqual({ kind: 'periodDates', lines: 2, sums: {}, fields: [] });
});

it.each([
  ['a year beside it', 'Kunde;Jahr;Monat;KW;Umsatz\nOtter AG;2026;4;14;10\nAlba GmbH;2026;4;15;20\n', {}],
  ['a year above it', 'Salg 2026;;\nKunde;Uke;Omsetning\nOtter AS;14;10\nAlba AS;15;20\n', { headingRow: 1 }],
  ['a year that is said', 'Customer;Week;Revenue\nOtter Ltd;W14;10\nAlba Inc;W15;20\n', { year: '2026' }],
])('takes the year of a week from %s', (_, file, answers) => {
  expect(planned(file, answers).days).toEqual(['2026-03-30', '2026-04-06']);
});

it('counts weeks as ISO 8601 does, the first one in the year that it is named by', () => {
  for (let day = Temporal.PlainDate.from('2015-01-01'); day.year < 2045; day = day.add({ days: 1 })) {
    const [year, week] = [day.yearOfWeek, day.weekOfYear];
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    const expected = monday.year === year ? monday.toString() : `${year}-01-01`;
    expect(weekIn(`KW ${week}/${year}`, undefined)).toBe(expected);
  }
});

it.each([
  ...[
    '2025-W53',
    '2026-W54',
    '2026-W00',
    'W14',
    '2 week',
    '1 uke',
    '6 Wochen 2026',
    'weeks 14 2026',
    'week 14-16 2026',
  ],
  ...['Woche vom 30.03.2026', 'Week ending 05/04/2026', '14 kW 2026', 'kW 14 2026', '14 V 2026', 'Wochentag 1 2026'],
  ...[
    'hétfő 14 2026',
    'Ukedag 1 2026',
    'Building W14, 2026',
    '14 KW 26',
    '2026',
    '14/2026',
    'KW 2026',
    'W14-26-3',
    '-',
  ],
])('finds no week in %s', (text) => {
  expect(weekIn(text, '2026')).toBeUndefined();
});

it.each([
  ['a power', 'Kunde;Jahr;kW;Umsatz\nOtter AG;2026;14;10\nAlba GmbH;2026;22;20\n', '2026-01-01'],
  ['a day of the week', 'Customer;Year;Weekday;Revenue\nOtter Ltd;2026;1;10\nAlba Inc;2026;5;20\n', '2026-01-01'],
  ['a time of delivery', 'Kunde;Jahr;Wochen;Umsatz\nOtter AG;2026;6;10\nAlba GmbH;2026;8;20\n', '2026-01-01'],
  [
    'a week beside days',
    'Datum;KW;Kunde;Umsatz\n02.04.2026;14;Otter AG;10\n02.04.2026;14;Alba GmbH;10\n',
    '2026-04-02',
  ],
])('takes %s for no week of the sales', (_, file, day) => {
  expect(planned(file).days).toEqual([day, day]);
});

it('refuses the line of a week that its year does not have', () => {
  const file = 'Kunde;KW;Umsatz\nOtter AG;KW 14 2026;10\nOtter AG;KW 54 2026;20\n';
  expect(planned(file)).toMatchObject({ days: ['2026-03-30'], refused: [{ line: 3, reason: 'notADate' }] });
});

it.each(['Summe KW 14', 'Total week 14', '14. hét összesen', 'Sum uke 14', 'Totaal week 14'])(
  'leaves %s out',
  (name) => {
    const file = `Customer;Week;Revenue\nOtter Ltd;2026-W14;10\nAlba Inc;2026-W14;20\n${name};;31\n`;
    expect(planned(file)).toMatchObject({ days: ['2026-03-30', '2026-03-30'], refused: [] });
  },
);
