import type { Day, Moment } from '../domain/records/day';
import { escapeText, foldLine } from './content-line';

/** One whole day in a calendar, or half an hour of it. */
export interface CalendarEntry {
  /** The same in every file: a calendar that has the entry already changes it instead of adding another. */
  uid: string;
  day: Day;
  /** When it begins, where it takes no whole day. */
  begins?: Moment | undefined;
  summary: string;
  /** Lines are kept. */
  description: string;
  /** Higher in every later file, so that calendars take the later one; 0 to 2^31 - 1. */
  sequence: number;
}

/** RFC 5545, 3.3.5: "20261121T083000Z". */
function utc(moment: Moment): string {
  return Temporal.Instant.from(moment).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/**
 * Returns a calendar file (RFC 5545, lines ended by CRLF) of whole-day entries that leave the day free for meetings, and of half
 * hours that do not; `made` is the moment of the file. Throws a RangeError where `made` is no moment.
 */
export function calendarFile(entries: readonly CalendarEntry[], made: Moment): string {
  const stamp = utc(made);
  const events = entries.flatMap(({ uid, day, begins, summary, description, sequence }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    ...(begins ? [`DTSTART:${utc(begins)}`, 'DURATION:PT30M'] : [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`]),
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    `SEQUENCE:${sequence}`,
    `TRANSP:${begins ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Keyside//Keyside//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
