import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, readDate, weighDates } from '../../../lib/transfer/cells/read-date';
import { LineRefused } from '../../../lib/transfer/import/refusal';

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
    ['Di, 10.11.2026', '2026-11-10'],
    ['Di. 10.11.26', '2026-11-10'],
    ['Tue 2026-11-10', '2026-11-10'],
    ['Dienstag, 10. November 2026', '2026-11-10'],
    ['2026. november 10., kedd', '2026-11-10'],
    ['2026. 11. 10. (K)', '2026-11-10'],
    ['tirsdag 10. november 2026', '2026-11-10'],
    ['Dinsdag 10 November 2026', '2026-11-10'],
    ['2026-W46-2', '2026-11-10'],
    ['2026W462', '2026-11-10'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text, undefined)).toBe(day);
  });
});

it.each([
  '',
  'soon',
  '21.11.026',
  '2026-13-01',
  '2026-02-30',
  '29.02.2026',
  '31/31/2026',
  '12345',
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

it('reads a date that only the other order has, whatever order is in force', () => {
  expect(readDate('11/21/2026', 'day first')).toBe('2026-11-21');
});

it.each([
  ['21.11.26', '2026-11-21'],
  ['1.2.26', '2026-02-01'],
  ['21-Nov-26', '2026-11-21'],
  ['21 Nov 2026', '2026-11-21'],
  ['Nov 21, 2026', '2026-11-21'],
  ['November 21st, 2026', '2026-11-21'],
  ['Sat, 21 November 2026', '2026-11-21'],
  ['21. November 2026', '2026-11-21'],
  ['3. März 2026', '2026-03-03'],
  ['3. Mrz. 2026', '2026-03-03'],
  ['2026. március 3.', '2026-03-03'],
  ['2026. szept. 3.', '2026-09-03'],
  ['3. desember 2026', '2026-12-03'],
  ['3 Maart 2026', '2026-03-03'],
  ['46347', '2026-11-21'],
  ['46347.5', '2026-11-21'],
])('%s, as people and spreadsheets write it, is %s', (text, day) => {
  expect(readDate(text, undefined)).toBe(day);
});

it.each([
  ['2026-08-31T22:00:00.000Z', 'Europe/Berlin', '2026-09-01'],
  ['2026-09-01T22:30:00.123456+00:00', 'Europe/Berlin', '2026-09-02'],
  ['2026-09-01 22:30:00 +0200', 'Europe/Berlin', '2026-09-01'],
  ['2026-09-01 10:30 PM UTC', 'Europe/Berlin', '2026-09-02'],
  ['2026-09-01T03:00:00Z', 'America/New_York', '2026-08-31'],
  ['2026-09-01T00:00:00Z', 'America/New_York', '2026-09-01'],
  ['2026-09-01T23:30:00', 'America/New_York', '2026-09-01'],
])('%s is in %s the day %s', (text, zone, day) => {
  expect(readDate(text, undefined, zone)).toBe(day);
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

it.each([
  ['minutes', '2026-01-01T23:99:00Z', '2026-01-01'],
  ['hours and seconds', '2026-01-01T99:99:99Z', '2026-01-01'],
  ['an offset', '2026-01-01T23:00:00+99:00', '2026-01-01'],
  ['minutes of an offset', '2026-01-01T23:00:00+01:77', '2026-01-01'],
  ['a day after the last one', '9999-12-31T23:59:59Z', '9999-12-31'],
])('leaves the day as it is written with %s that there are not', (_, text, day) => {
  expect(readDate(text, undefined, 'Europe/Berlin')).toBe(day);
});

it('never fails but by refusing the line, whatever stands where a time may stand', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
  const offset = fc.oneof(
    fc.constantFrom('Z', 'UTC', 'GMT', ''),
    fc.tuple(fc.constantFrom('+', '-'), two, fc.constantFrom(':', ''), two).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(two, two, two, fc.constantFrom('', ' AM', ' pm'), offset, (hour, minute, second, half, zone) => {
      for (const day of ['2026-03-29', '9999-12-31', '1900-01-01']) {
        let read = day;
        try {
          read = readDate(`${day}T${hour}:${minute}:${second}${half}${zone}`, undefined, 'Europe/Berlin');
        } catch (error) {
          expect(error).toBeInstanceOf(LineRefused);
        }
        expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }),
  );
});
