import type { PageMeeting } from '../records/page-subject';
import { fold, legible } from '../words/fold';
import { daysIn } from './days-in';
import { hoursIn } from './hours-in';

/** When a meeting is; without `isWholeDay` and `isHourOpen` its hours were said. */
export interface MeetingTime {
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
  isWholeDay: boolean;
  /** The day is known, its hours are not. */
  isHourOpen: boolean;
}

/** What a meeting lasts whose end is not said, in minutes. */
const USUAL = 60;

/** Hours before or behind UTC, as mails and calendars shorten them. */
const ZONES: Record<string, number> = {
  gmt: 0,
  utc: 0,
  wet: 0,
  bst: 1,
  west: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  est: -5,
  edt: -4,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
/** Chicago's, and China's. */
const EITHER = /(?<!\p{L})cst(?!\p{L})/u;
const OFFSET = /(?<!\p{L})(?:gmt|utc) ?([+-])(\d{1,2})(?::?(\d\d))?(?!\d)/u;
const ZONE = new RegExp(`(?<!\\p{L})(?:${Object.keys(ZONES).join('|')})(?!\\p{L})`, 'u');

/** The offset that a folded text says, as "+01:00"; undefined where it says none. */
function offsetIn(text: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(text) ?? [];
  if (sign) return Number(hours) <= 14 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : undefined;
  const ahead = ZONES[ZONE.exec(text)?.[0] ?? ''];
  if (ahead === undefined) return undefined;
  return `${ahead < 0 ? '-' : '+'}${String(Math.abs(ahead)).padStart(2, '0')}:00`;
}

const without = (text: string, parts: readonly { at: number; length: number }[]) =>
  parts.reduce((left, { at, length }) => left.slice(0, at) + ' '.repeat(length) + left.slice(at + length), text);

/**
 * Returns when a meeting is in the user's zone, from what the page says to people and to machines; null where no day can be read,
 * or where the two name different ones. Hours are the zone's that the text names, else the user's.
 */
export function meetingTime(meeting: PageMeeting, today: Temporal.PlainDate, timeZone: string): MeetingTime | null {
  const text = fold(
    legible(meeting.when)
      .slice(0, 300)
      .replace(/[‐-―−]/g, '-')
      .replace(/[⋅·•\s]+/g, ' '),
  );
  const offset = offsetIn(text);
  const said = daysIn(text, today);
  const marked = daysIn(meeting.day ?? '', today)[0]?.day;
  const [first, last = first, more] = said.map((one) => one.day);
  const begins = marked ?? first;
  if (!begins || more !== undefined || (marked && first && !first.equals(marked))) return null;
  const ends = last && Temporal.PlainDate.compare(last, begins) > 0 ? last : begins;
  const bare = without(text, said)
    .replace(/\([^()]*\)/g, ' ')
    .replace(OFFSET, ' ');
  const hours = offset === undefined && EITHER.test(text) ? 'unclear' : hoursIn(bare);
  const at = (on: Temporal.PlainDate, minutes: number) => {
    const plain = on.toPlainDateTime().add({ minutes });
    return plain.toZonedDateTime(offset ?? timeZone).withTimeZone(timeZone);
  };
  if (hours === null || hours === 'unclear') {
    const whole = { start: begins.toZonedDateTime(timeZone), end: ends.add({ days: 1 }).toZonedDateTime(timeZone) };
    return { ...whole, isWholeDay: hours === null, isHourOpen: hours !== null };
  }
  const start = at(begins, hours.start);
  const end = hours.end === null ? start.add({ minutes: USUAL }) : at(ends, hours.end);
  const isOverMidnight = Temporal.ZonedDateTime.compare(end, start) <= 0;
  return { start, end: isOverMidnight ? end.add({ days: 1 }) : end, isWholeDay: false, isHourOpen: false };
}

/** Returns whether a meeting's hours are known, beside its day. */
export const isHourKnown = (time: MeetingTime | null): boolean => time !== null && !time.isWholeDay && !time.isHourOpen;

/** Whether a meeting is still to come, under way or over; `open` on the day of one whose hours are not known. */
export type MeetingStage = 'before' | 'running' | 'after' | 'open';

/** Returns how a meeting stands at a moment; 'open' where its time is not known at all. */
export function stageOf(time: MeetingTime | null, now: Temporal.Instant): MeetingStage {
  if (!time) return 'open';
  if (Temporal.Instant.compare(now, time.start.toInstant()) < 0) return 'before';
  if (Temporal.Instant.compare(now, time.end.toInstant()) >= 0) return 'after';
  return time.isHourOpen ? 'open' : 'running';
}
