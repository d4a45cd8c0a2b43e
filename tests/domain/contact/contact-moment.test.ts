import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contactMoment } from '../../../lib/domain/contact/contact-moment';

/** A Saturday. */
const now = Temporal.ZonedDateTime.from('2026-11-28T15:40[Europe/Budapest]');
const read = (typed: string) => contactMoment(typed, now);
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Budapest').toInstant().toString();

it.each([
  ...['', '  ', 'now', 'jetzt', 'most', 'nå', 'nou', 'today', 'heute', 'ma', 'i dag', 'vandag'].map((typed) => [
    typed,
    '2026-11-28T15:40',
  ]),
  ...['yesterday', 'gestern', 'Tegnap', 'i går', 'gister'].map((typed) => [typed, '2026-11-27T12:00']),
  ['14:30', '2026-11-28T14:30'],
  ['yesterday 9:05', '2026-11-27T09:05'],
  ['gestern, 16:00', '2026-11-27T16:00'],
  ['Thu', '2026-11-26T12:00'],
  ['csütörtök', '2026-11-26T12:00'],
  ['22 Nov', '2026-11-22T12:00'],
  ['22. November', '2026-11-22T12:00'],
  ['november 22.', '2026-11-22T12:00'],
  ['22.11.', '2026-11-22T12:00'],
  ['3. 12', '2025-12-03T12:00'],
  ['28.11.', '2026-11-28T15:40'],
  ['29.11.', '2025-11-29T12:00'],
  ['1.1.', '2026-01-01T12:00'],
  ['31.10.', '2026-10-31T12:00'],
  ['31.12.', '2025-12-31T12:00'],
  ['9:05 yesterday', '2026-11-27T09:05'],
  ['yesterday,  9:05', '2026-11-27T09:05'],
  ['22,   Nov', '2026-11-22T12:00'],
  [' now ', '2026-11-28T15:40'],
  ['15:40', '2026-11-28T15:40'],
  ['00:00', '2026-11-28T00:00'],
  [`yesterday${' '.repeat(100)}soon`, '2026-11-27T12:00'],
  ['24 Dec', '2025-12-24T12:00'],
  ['2026-11-22', '2026-11-22T12:00'],
  ['2026-11-22 8:00', '2026-11-22T08:00'],
  ['22.11.2026', '2026-11-22T12:00'],
])('“%s” is %s', (typed, expected) => expect(read(typed)).toBe(at(expected)));

it.each([
  'soon',
  'tomorrow',
  '2026-11-29',
  '23:59',
  '31.2.',
  '99.99.',
  '0.11.',
  '1.0.',
  '1.13.',
  '31.11.',
  '15:41',
  'now now',
  '25:00',
  '-',
  'vorgestern',
])('“%s” is no moment up to now', (typed) => expect(read(typed)).toBeNull());

it('is never later than now, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.:/ -]{1,20}$/)), (typed) => {
      const moment = read(typed);
      expect(moment === null || Temporal.Instant.compare(moment, now.toInstant()) <= 0).toBe(true);
    }),
  );
});
