import { expect, it } from 'vitest';
import { absentUntil } from '../../../lib/domain/mail-kind/absent-until';
import { namedAddresses } from '../../../lib/domain/mail-kind/named-addresses';
import { defaultSettings } from '../../../lib/domain/settings';

const today = Temporal.PlainDate.from('2026-11-27');
const until = (message: string, title = 'Automatic reply: Offer') =>
  absentUntil({ title }, message, today, defaultSettings.calendar);

it.each([
  ['I am out of the office until 7 December and will answer after my return.', '2026-12-07', false, '2026-12-08'],
  ['Ich bin bis einschließlich 7. Dezember nicht im Büro.', '2026-12-07', false, '2026-12-08'],
  ['Ich bin vom 1.12. bis 4.12.2026 nicht im Haus.', '2026-12-04', false, '2026-12-07'],
  ['December 7-ig nem vagyok az irodában.', '2026-12-07', false, '2026-12-08'],
  ['Jeg er på ferie til 7. desember.', '2026-12-07', false, '2026-12-08'],
  ['Ek is tot 7 Desember met verlof.', '2026-12-07', false, '2026-12-08'],
  ['I am away and will be back on 8 December.', '2026-12-08', true, '2026-12-09'],
  ['Ich bin abwesend und wieder ab 8. Dezember erreichbar.', '2026-12-08', true, '2026-12-09'],
])('"%s": %s', (message, day, isBack, next) => {
  expect(until(message)).toEqual({ day, isBack, next });
});

it('a day in the subject counts, the last day of several does, and a past one does not', () => {
  expect(until('', 'Out of office until 7 December')?.day).toBe('2026-12-07');
  expect(until('From 1 December to 11 December I am on leave.')?.day).toBe('2026-12-11');
  expect(until('I was away until 20.11.2026.')).toBeNull();
  expect(until('I am away.')).toBeNull();
});

it('is the later of two days, a day within 400 days, and read as its own language reads it', () => {
  expect(until('I am on leave until 11 December. I am away on 1 December.')?.day).toBe('2026-12-11');
  expect(until('I am back on 7 December. I am on leave until 7 December.')).toMatchObject({ isBack: true });
  expect(until('I am away until 1 January 2028.')?.day).toBe('2028-01-01');
  expect(until('I am away until 2 January 2028.')).toBeNull();
  // The American reading stays out where the note is German.
  expect(until('Ich bin bis 1.12. nicht im Büro.', 'Abwesend')?.day).toBe('2026-12-01');
  expect(until('7 December', 'x')?.day).toBe('2026-12-07');
  const far = `back on ${'x'.repeat(40)}, away until 7 December`;
  expect(until(`I am ${far}.`)).toMatchObject({ day: '2026-12-07', isBack: false });
});

const self = { addresses: ['kam@nord.test'], hosts: ['nord.test'] };
const named = (message: string, from = 'eva@alba-gmbh.test') =>
  namedAddresses({ people: [{ role: 'from', email: from }] }, message, self);

it.each([
  ['In urgent cases please contact Max Meyer, max@alba-gmbh.test.', { name: 'Max Meyer', email: 'max@alba-gmbh.test' }],
  ['Vertretung: Dr. Anna-Lena Groß <anna@alba-gmbh.test>', { name: 'Anna-Lena Groß', email: 'anna@alba-gmbh.test' }],
  ['keresse Nagy Beát (bea@kovacs-bau.test)', { name: 'Nagy Beát', email: 'bea@kovacs-bau.test' }],
  ['mail sales@alba-gmbh.test!', { email: 'sales@alba-gmbh.test' }],
])('"%s" names somebody', (message, expected) => {
  expect(named(message)).toEqual([expected]);
});

it('never the user, the sender or a machine, each once, five at most', () => {
  expect(named('kam@nord.test eva+x@alba-gmbh.test mailer-daemon@relay.test no-reply@a.test')).toEqual([]);
  expect(named('max@a.test, MAX@a.test and max+b@a.test')).toHaveLength(1);
  expect(named(Array.from({ length: 9 }, (_, at) => `p${at}@a.test`).join(' '))).toHaveLength(5);
});
