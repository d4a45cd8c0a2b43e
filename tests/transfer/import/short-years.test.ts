import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, readDate, weighDates } from '../../../lib/transfer/cells/read-date';
import { writesYearFirst } from '../../../lib/transfer/cells/year-first';

describe('a day with two figures of its year', () => {
  it.each([
    ['26.02.13.', '2026-02-13'],
    ['26. 02. 13.', '2026-02-13'],
    ['26. 2. 3.', '2026-02-03'],
    ['26.02.13. 14:30', '2026-02-13'],
    ['26. 02. 13., péntek', '2026-02-13'],
    ['2025.XII.31.', '2025-12-31'],
    ['2025. XII. 31.', '2025-12-31'],
    ['31.XII.2025', '2025-12-31'],
    ['2025. dec. 31. 14:30', '2025-12-31'],
    ['2025. dec. 31., 14:30', '2025-12-31'],
    ['31.12.25 kl. 14.30', '2025-12-31'],
    ['31.12.2025 kl 14:30', '2025-12-31'],
    ['31. desember 2025 kl. 14.30', '2025-12-31'],
    ['31.12.25, 14:30 Uhr', '2025-12-31'],
    ['31.12.2025 um 14.30 Uhr', '2025-12-31'],
    ['31 Desember 2025 om 14:30', '2025-12-31'],
    ['2025-12-31 14h30', '2025-12-31'],
    ['26.02.13', '2013-02-26'],
    ['1.2.26', '2026-02-01'],
  ])('%s is %s by itself', (text, day) => {
    expect(readDate(text, undefined)).toBe(day);
  });

  it.each([
    ['26.02.13', '2026-02-13'],
    ['26. 02. 13', '2026-02-13'],
    ['26-02-13', '2026-02-13'],
    ['26/02/13', '2026-02-13'],
    ['2026-02-13', '2026-02-13'],
    ['13.02.2026', '2026-02-13'],
  ])('%s is %s where the year stands first', (text, day) => {
    expect(readDate(text, 'year first')).toBe(day);
  });

  it('leaves day and month open where only the place of the year is known', () => {
    expect(() => readDate('03/04/2026', 'year first')).toThrow('ambiguousDate');
  });

  it.each(['26.13.02.', '26.02.30.', '45.01.05', '2025.XIII.31.', '31.12.25 25.70'])('%s is none', (text) => {
    expect(() => readDate(text, undefined)).toThrow('notADate');
  });
});

describe('a column of such days', () => {
  const weigh = (texts: string[], isYearFirst = false) => {
    const { orders, ambiguous } = weighDates(texts, { year: 2026, isYearFirst });
    return ambiguous.length > 0 && orders.size !== 1 ? 'asked' : [...orders].join();
  };
  it.each<[string, string[], string]>([
    ['a point behind them', ['26.02.13.'], 'year first'],
    ['a point and an hour behind them', ['26.02.13. 14:30', '26.02.14. 9:00'], 'year first'],
    ['years of now in front, days behind', ['26.02.13', '26.03.02', '25.12.30'], 'year first'],
    ['the same with dashes', ['26-02-13', '26-03-02', '25-12-30'], 'year first'],
    ['the same with strokes', ['26/02/13', '26/03/02', '25/12/30'], 'year first'],
    ['days in front, years of now behind', ['13.02.26', '02.03.26', '30.12.25'], ''],
    ['one day of now', ['21.11.26'], ''],
    ['one day of now with strokes', ['21/11/26'], 'day first'],
    ['the same day of every year', ['01.01.24', '01.01.25', '01.01.26'], ''],
    ['the last day of every year', ['31.12.23', '31.12.24', '31.12.25'], ''],
    ['days of a year long ago', ['03.02.13', '11.02.13', '17.03.13', '21.04.13', '24.05.13', '29.06.13'], ''],
    ['few that fit both', ['26.02.13', '26.02.14'], 'asked'],
    ['days of one month long ago', ['26.02.13', '25.02.13', '27.02.13'], 'asked'],
    ['days in front and a point behind', ['13.02.26.', '02.03.26.', '30.12.25.'], 'asked'],
  ])('is told by %s', (_, texts, told) => {
    expect(weigh(texts)).toBe(told);
  });

  it('begins with its year below Hungarian headings, unless that would be of another time', () => {
    expect(weigh(['26.02.13'], true)).toBe('year first');
    expect(weigh(['13.02.26', '02.03.26'], true)).toBe('asked');
  });

  it('says the day that was written, or asks, whichever way it was written', () => {
    const days = fc.array(
      fc.integer({ min: 0, max: 1_000 }).map((back) => Temporal.PlainDate.from('2026-11-21').subtract({ days: back })),
      { minLength: 1, maxLength: 40 },
    );
    const two = (value: number) => String(value % 100).padStart(2, '0');
    const ways: ((day: Temporal.PlainDate) => string)[] = [
      (day) => `${two(day.year)}.${two(day.month)}.${two(day.day)}.`,
      (day) => `${two(day.year)}. ${two(day.month)}. ${two(day.day)}.`,
      (day) => `${two(day.day)}.${two(day.month)}.${two(day.year)}`,
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...ways), (all, written) => {
        const { orders, ambiguous } = weighDates(all.map(written), { year: 2026 });
        const [order] = orders as Set<DateOrder | undefined>;
        if (orders.size !== 1 && ambiguous.length > 0) return;
        for (const day of all) expect(readDate(written(day), order)).toBe(day.toString());
      }),
    );
  });
});

it.each([
  [['Dátum', 'Vevő neve', 'Nettó összeg'], true],
  [['Kelt', 'Partner', 'Bizonylatszám', 'Összeg'], true],
  [['Datum', 'Kunde', 'Betrag'], false],
  [['Dato', 'Kunde', 'Beløp'], false],
  [['Datum', 'Kliënt', 'Bedrag'], false],
  [['Date', 'Customer', 'Amount'], false],
  [[], false],
])('%j are headings that go with years in front: %s', (headings, isYearFirst) => {
  expect(writesYearFirst(headings)).toBe(isYearFirst);
});
