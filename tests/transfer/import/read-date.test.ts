import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, readDate, weighDates } from '../../../lib/transfer/import/read-date';

describe('a date that can be read in one way only', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-1-2', '2026-01-02'],
    ['2026-11-21T08:30:00Z', '2026-11-21'],
    ['2026-11-21 08:30', '2026-11-21'],
    ['20261121', '2026-11-21'],
    ['2026/11/21', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['3.4.2026', '2026-04-03'],
    ['03. 04. 2026', '2026-04-03'],
    ['2026. 11. 21.', '2026-11-21'],
    ['2026.11.21.', '2026-11-21'],
    ['2026.03.04', '2026-03-04'],
    ['21/11/2026', '2026-11-21'],
    ['11/21/2026', '2026-11-21'],
    ['11/21/2026 2:15 PM', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['05/05/2026', '2026-05-05'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text, undefined)).toBe(day);
  });
});

it.each([
  '',
  'soon',
  '21.11.26',
  '2026-13-01',
  '2026-02-30',
  '29.02.2026',
  '31/31/2026',
  '46347',
  '2026',
  '0026-01-01',
  '21/11-2026',
])('"%s" is no date', (text) => {
  expect(() => readDate(text, undefined)).toThrow('notADate');
});

it('03/04/2026 is in April or in March, as the file shows, and nothing where it does not', () => {
  expect(readDate('03/04/2026', 'day first')).toBe('2026-04-03');
  expect(readDate('03/04/2026', 'month first')).toBe('2026-03-04');
  expect(() => readDate('03/04/2026', undefined)).toThrow('ambiguousDate');
});

it('refuses a date that contradicts the order in force', () => {
  expect(() => readDate('11/21/2026', 'day first')).toThrow('notADate');
});

it.each<[string, string[], DateOrder[]]>([
  ['a day above twelve in front', ['03/04/2026', '21/11/2026'], ['day first']],
  ['a day above twelve in second place', ['03/04/2026', '11/21/2026'], ['month first']],
  ['both', ['21/11/2026', '11/21/2026'], ['day first', 'month first']],
  ['nothing but dates that fit both', ['03/04/2026', '05/06/2026'], []],
  ['dates that need no order', ['2026-03-04', '03.04.2026', '05/05/2026'], []],
])('weighs %s', (_, texts, orders) => {
  expect([...weighDates(texts).orders]).toEqual(orders);
});

it('reads back every day in every form', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => Temporal.PlainDate.from('1950-01-01').add({ days }));
  fc.assert(
    fc.property(day, (date) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const [y, m, d] = [date.year, two(date.month), two(date.day)];
      const iso = date.toString();
      expect(readDate(iso, undefined)).toBe(iso);
      expect(readDate(`${d}.${m}.${y}`, undefined)).toBe(iso);
      expect(readDate(`${y}. ${m}. ${d}.`, undefined)).toBe(iso);
      expect(readDate(`${d}/${m}/${y}`, 'day first')).toBe(iso);
      expect(readDate(`${m}/${d}/${y}`, 'month first')).toBe(iso);
    }),
  );
});
