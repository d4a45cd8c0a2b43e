import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../lib/transfer/ics';

const MADE = '2026-11-19T09:00:00.123Z';
const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 's1@keyside',
  day: '2026-11-24',
  summary: 'Kovács Bau Kft.: Call',
  description: '',
  sequence: 0,
  ...given,
});

/** RFC 5545, 3.1: a line end with a blank after it is taken out. */
const unfold = (file: string) => file.replace(/\r\n[ \t]/g, '');
const linesOf = (file: string) => unfold(file).split('\r\n');
const textOf = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
/** RFC 5545, 3.3.11, the other way round. */
const unescaped = (text = '') => text.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('is a whole-day entry that leaves the day free', () => {
    expect(calendarFile([entry({ description: 'Szabó Gergő', sequence: 7 })], MADE)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Keyside//Keyside//EN',
        'BEGIN:VEVENT',
        'UID:s1@keyside',
        'DTSTAMP:20261119T090000Z',
        'DTSTART;VALUE=DATE:20261124',
        'SUMMARY:Kovács Bau Kft.: Call',
        'DESCRIPTION:Szabó Gergő',
        'SEQUENCE:7',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is half an hour that is taken where it has a time', () => {
    const lines = linesOf(calendarFile([entry({ begins: '2026-11-24T13:30:00Z' })], MADE));
    expect(lines).toEqual(expect.arrayContaining(['DTSTART:20261124T133000Z', 'DURATION:PT30M', 'TRANSP:OPAQUE']));
    expect(lines.join()).not.toContain('VALUE=DATE');
  });

  it('holds all entries, each under its own name', () => {
    const file = calendarFile([entry(), entry({ uid: 's2@keyside', day: '2026-12-01' })], MADE);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(linesOf(file).filter((line) => line.startsWith('UID:'))).toEqual(['UID:s1@keyside', 'UID:s2@keyside']);
  });

  it.each([
    ['a comma and a semicolon', 'Call, ask; wait', 'Call\\, ask\\; wait'],
    ['a backslash', 'C:\\new', 'C:\\\\new'],
    ['line ends of all kinds', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['a colon and quotes', 'Re: "Offer"', 'Re: "Offer"'],
    ['control characters', 'a\u0000b\u0007c\u009fd\te', 'abcd\te'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
  ])('writes %s as the RFC asks', (_, summary, written) => {
    expect(textOf(calendarFile([entry({ summary })], MADE), 'SUMMARY')).toBe(written);
  });

  it('cannot be made to hold another entry by a text', () => {
    const evil = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other';
    const file = calendarFile([entry({ summary: evil, description: evil })], MADE);
    expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('breaks after 75 octets, not before', () => {
    const summary = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(calendarFile([entry({ summary })], MADE)).toContain(`\r\nSUMMARY:${summary}\r\n`);
    expect(calendarFile([entry({ summary: `${summary}y` })], MADE)).toContain(`\r\nSUMMARY:${summary}\r\n y\r\n`);
  });

  it('keeps long lines of any script within 75 octets and every character whole', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'ő', 'ß', '中', '😀', ',', ';', '\\', '\n', ' '),
      maxLength: 400,
    });
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const file = calendarFile([entry({ summary, description })], MADE);
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(unescaped(textOf(file, 'SUMMARY'))).toBe(summary);
        expect(unescaped(textOf(file, 'DESCRIPTION'))).toBe(description);
      }),
    );
  });

  it('is not made for what is no moment', () => {
    expect(() => calendarFile([], 'soon')).toThrow(RangeError);
  });
});
