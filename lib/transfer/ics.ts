import type { Day, Moment } from '../domain/records/day';

/** One whole day in a calendar. */
export interface CalendarEntry {
  /** The same in every file: a calendar that has the entry already changes it instead of adding another. */
  uid: string;
  day: Day;
  summary: string;
  /** Lines are kept. */
  description: string;
  /** Higher in every later file, so that calendars take the later one; 0 to 2^31 - 1. */
  sequence: number;
}

/** RFC 5545, 3.1: a line has at most so many octets, its end not counted. */
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Breaks a content line as RFC 5545, 3.1 asks, and never within a character. */
function fold(line: string): string {
  let folded = '';
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = MOST_OCTETS - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** RFC 5545, 3.3.11: text with its separators and line ends escaped; other control characters may not stand in it. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** RFC 5545, 3.3.5: "20261121T083000Z". */
function utc(moment: Moment): string {
  return Temporal.Instant.from(moment).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/**
 * Returns a calendar file (RFC 5545, lines ended by CRLF) of whole-day entries that leave the day free for meetings; `made`
 * is the moment of the file. Throws a RangeError where `made` is no moment.
 */
export function calendarFile(entries: readonly CalendarEntry[], made: Moment): string {
  const stamp = utc(made);
  const events = entries.flatMap(({ uid, day, summary, description, sequence }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    `SEQUENCE:${sequence}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Keyside//Keyside//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
