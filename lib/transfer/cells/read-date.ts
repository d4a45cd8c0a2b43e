import type { Day } from '../../domain/records/day';
import { LineRefused } from '../import/refusal';
import { monthOf, monthOfNumeral } from './month-names';
import { placeOfShortYears, type ShortYear } from './short-years';
import { withoutWeekday } from './weekday-names';
import { dayOfIsoWeek } from './weeks';

export type DateOrder = 'day first' | 'month first' | 'year first';
/** What a file's dates show: which orders some date proves, and dates that fit several. */
export type DateEvidence = { orders: Set<DateOrder>; ambiguous: string[] };

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\.\s*(\d{1,2})\.\s*)(\d{1,2})\.?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A point stands in the European order, where its year is written out. */
const POINTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})\.?$/;
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** "26.02.13.", "26-02-13": both ends may be the year. */
const SHORT = /^(\d{2})(?:([/-])(\d{1,2})\2|\.\s*(\d{1,2})\.\s*)(\d{2}|\d(?=\.?$))\.?$/;
/** A point stands between hours and minutes only where a word says that they are such: "kl. 14.30", "14.30 Uhr". */
export const TIME =
  /(?<![T\s,])(?:T|,?\s{1,3})(?:(?:at|um|kl\.?|om) ?)?(\d{1,2})(?::|h|(?<=(?:um|kl\.?|om) ?\d{1,2})\.|\.(?=\d\d ?Uhr))(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?Uhr)?\s{0,3}(AM|PM)?\s{0,3}(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** Days since 1899-12-30, as spreadsheets keep them: from 1954 to 2099. */
const SERIAL = /^([2-6]\d{4}|7[0-2]\d{3})(?:[.,]\d+)?$/;

/** No book of a seller reaches back further: where spreadsheets have no day, they write one of 1900. */
const EARLIEST = 1950;

function isoDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && year >= EARLIEST ? text : null;
}

/** "26" is 2026; nobody's ledger reaches back to where that would be 1926. */
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** No day with its hour is longer: a text of any length is not looked at letter by letter. */
const LONGEST = 100;

type Meanings = Record<DateOrder, Day | null>;
const both = (day: Day | null): Meanings => ({ 'day first': day, 'month first': day, 'year first': day });

/** The days that a text may mean, by order; both are the same where it can mean only one day. */
function meanings(text: string, zone: string | undefined): Meanings {
  if (text.length > LONGEST) return both(null);
  const trimmed = withoutWeekday(text.trim());
  if (trimmed.length <= 10) return daysOf(trimmed);
  const time = TIME.exec(trimmed);
  const days = daysOf(time ? trimmed.slice(0, time.index) : trimmed);
  if (!time?.[5] || !zone) return days;
  return {
    'day first': inZone(days['day first'], time, zone),
    'month first': inZone(days['month first'], time, zone),
    'year first': inZone(days['year first'], time, zone),
  };
}

/**
 * The user's day at that moment. Midnight in Greenwich is what programs write for a day without a time; a time or an offset that no
 * clock shows leaves the day as it is written, and so does a moment after the last day.
 */
function inZone(day: Day | null, time: RegExpExecArray, zone: string) {
  if (!day) return null;
  const [, , minute, second = '0', , offset = ''] = time;
  const isGreenwich = /^(?:Z|UTC|GMT)$/i.test(offset);
  const hours = hourOf(time);
  if (hours === undefined || (isGreenwich && hours + Number(minute) + Number(second) === 0)) return day;
  const written = Temporal.PlainDateTime.from(`${day}T${String(hours).padStart(2, '0')}:${minute}`);
  const there = zoneOf(offset);
  if (!there) return day;
  const here = written.toZonedDateTime(there).withTimeZone(zone).toPlainDate();
  return here.year > 9999 ? day : here.toString();
}

/** Returns the zone of an offset that TIME finds ("Z", "+0530"); undefined of one that no clock shows ("+25:00"). */
export function zoneOf(offset: string): string | undefined {
  const [, hours, minutes] = /^([+-](?:[01]\d|2[0-3])):?([0-5]\d)$/.exec(offset) ?? [];
  if (hours) return `${hours}:${minutes}`;
  return /\d/.test(offset) ? undefined : 'UTC';
}

/** Returns the hour, 0-23, of what TIME finds in a text; undefined where no clock shows it ("25:10", "13:00 PM"). */
export function hourOf([, hour, minute, , half]: RegExpExecArray): number | undefined {
  const most = half ? 12 : 23;
  if (Number(hour) > most || Number(minute) > 59) return undefined;
  if (!half) return Number(hour);
  return (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

function daysOf(bare: string): Meanings {
  const compact = YEAR_FIRST.exec(bare) ?? COMPACT.exec(bare);
  if (compact) {
    const [, year, ...rest] = compact;
    const [month, day] = rest.filter((part) => part !== undefined).map(Number);
    return both(isoDay(Number(year), month ?? 0, day ?? 0));
  }
  const [, pointedDay, pointedMonth, pointedYear] = POINTED.exec(bare) ?? [];
  if (pointedYear) {
    const day = isoDay(fullYear(pointedYear), Number(pointedMonth), Number(pointedDay));
    return pointedYear.length === 2 ? { ...both(day), 'year first': yearFirst(bare) } : both(day);
  }
  const serial = SERIAL.exec(bare);
  if (serial) return both(new Date((Number(serial[1]) - 25_569) * 86_400_000).toISOString().slice(0, 10));
  const [, a, , b, year = ''] = SLASHED.exec(bare) ?? [];
  if (a)
    return {
      'day first': isoDay(fullYear(year), Number(b), Number(a)),
      'month first': isoDay(fullYear(year), Number(a), Number(b)),
      'year first': yearFirst(bare),
    };
  const short = yearFirst(bare);
  if (short) return { 'day first': null, 'month first': null, 'year first': short };
  return both(dayOfIsoWeek(bare) ?? namedDay(bare));
}

function yearFirst(bare: string): Day | null {
  const [, year, , slashed, pointed, day] = SHORT.exec(bare) ?? [];
  return year ? isoDay(fullYear(year), Number(slashed ?? pointed), Number(day)) : null;
}

/** "15 Jan 2026", "Feb 3, 2026", "15-Mar-26", "2026. január 15.", "2026.XII.31.", "Mon, 1 December 2026". */
function namedDay(bare: string): Day | null {
  const parts = bare.split(/[\s.,/-]+/).filter(Boolean);
  if (parts.length < 3 || parts.length > 4) return null;
  const [first, second, third] = parts
    .slice(-3)
    .map((part) => part.replace(/^(\d{1,2})(?:st|nd|rd|th|ste|de)$/i, '$1'));
  if (!first || !second || !third) return null;
  const isYear = /^(?:\d{4}|\d{2})$/;
  const dayOf = (part: string) => (/^\d{1,2}$/.test(part) ? Number(part) : 0);
  const inMiddle = monthOf(second) ?? monthOfNumeral(second);
  if (inMiddle && /^\d{4}$/.test(first)) return isoDay(Number(first), inMiddle, dayOf(third));
  if (inMiddle && isYear.test(third)) return isoDay(fullYear(third), inMiddle, dayOf(first));
  const atStart = monthOf(first);
  return atStart && isYear.test(third) ? isoDay(fullYear(third), atStart, dayOf(second)) : null;
}

/**
 * Returns what the date cells of a file show about the order of day, month and year; `year` is this one, and `isYearFirst` says that
 * whoever wrote them begins with the year.
 */
export function weighDates(
  texts: Iterable<string>,
  { year, isYearFirst = false }: { year?: number | undefined; isYearFirst?: boolean } = {},
): DateEvidence {
  const evidence: DateEvidence = { orders: new Set(), ambiguous: [] };
  const [short, mayBeAny]: [ShortYear[], string[]] = [[], []];
  for (const text of texts) {
    const day = meanings(text, undefined);
    const days = new Set(Object.values(day));
    if (days.size === 1) continue;
    const ends = shortYearOf(text, day);
    if (!ends) weighOne(text, day, evidence);
    else if (short.length < MOST_WEIGHED) {
      short.push(ends);
      mayBeAny.push(text);
    }
  }
  const place = placeOfShortYears(short, { year, isYearFirst });
  if (place === 'first') evidence.orders.add('year first');
  else if (place === 'last') for (const text of mayBeAny) weighOne(text, meanings(text, undefined), evidence);
  else if (place === 'unclear') evidence.ambiguous = [...mayBeAny, ...evidence.ambiguous].slice(0, MOST_SHOWN);
  return evidence;
}

const MOST_WEIGHED = 10_000;
const MOST_SHOWN = 5;

/** Weighs a date whose year is known. */
function weighOne(text: string, day: Meanings, { orders, ambiguous }: DateEvidence): void {
  if (day['day first'] === day['month first']) return;
  if (day['month first'] === null) orders.add('day first');
  else if (day['day first'] === null) orders.add('month first');
  else if (ambiguous.length < MOST_SHOWN) ambiguous.push(text);
}

/** Both ends of a date that may begin or end with its year; undefined of any other. */
function shortYearOf(text: string, day: Meanings): ShortYear | undefined {
  const { 'year first': first, 'day first': dayFirst, 'month first': monthFirst } = day;
  const last = dayFirst ?? monthFirst;
  if (!first || !last) return undefined;
  return { first: yearOf(first), last: yearOf(last), isPointedAfter: POINTED_AFTER.test(text) };
}

const yearOf = (day: Day) => Number(day.slice(0, 4));

/** "26.02.13.", as Hungarians write; with an hour behind it, too. */
const POINTED_AFTER = /^\D{0,12}\d{2}\.\s*\d{1,2}\.\s*\d{1,2}\.(?!\d)/;

/** Returns whether a cell is a date, however written; a figure alone is none, though a spreadsheet may mean one. */
export function isDate(text: string): boolean {
  if (SERIAL.test(text.trim())) return false;
  const day = meanings(text, undefined);
  return (day['day first'] ?? day['month first'] ?? (POINTED_AFTER.test(text) ? day['year first'] : null)) !== null;
}

/**
 * Returns the ISO day that a cell shows, for a moment the day in `zone`; `order` says how "03/04/2026" and "26.02.13" are meant: without
 * it, the latter begins with its day and "26.02.13." with its year. Throws LineRefused `notADate`, or `ambiguousDate` where that is not known.
 */
export function readDate(text: string, order: DateOrder | undefined, zone?: string): Day {
  const day = meanings(text, zone);
  const { 'day first': dayFirst, 'month first': monthFirst, 'year first': yearFirst } = day;
  const beginsWithYear = order === 'year first' || (!order && POINTED_AFTER.test(text));
  if (beginsWithYear && yearFirst) return yearFirst;
  // "26.02.30." is no day of 2030 where the others begin with their year.
  if (beginsWithYear && !/\d{4}/.test(text)) throw new LineRefused('notADate', { text });
  const isOfTwo = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  if (isOfTwo && (!order || order === 'year first')) throw new LineRefused('ambiguousDate', { text });
  // One order fits the file as a whole; a day that only the other one knows is still that day.
  const only = (order === 'month first' ? monthFirst : dayFirst) ?? dayFirst ?? monthFirst;
  if (!only) throw new LineRefused('notADate', { text });
  return only;
}
