import type { Day } from '../../domain/records/day';
import { LineRefused } from './refusal';

export type DateOrder = 'day first' | 'month first';
/** What a file's dates show: which orders some date proves, and dates that fit both. */
export type DateEvidence = { orders: Set<DateOrder>; ambiguous: string[] };

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\.\s*(\d{1,2})\.\s*)(\d{1,2})\.?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A point always stands in the European order. */
const POINTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\.?$/;
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const TIME = /(?<![T\s])[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(AM|PM|Z|[+-]\d{2}:?\d{2})?$/i;

function isoDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && year >= 1900 ? text : null;
}

/** The days that a text may mean, by order; both are the same where it can mean only one day. */
function meanings(text: string): Record<DateOrder, Day | null> {
  const bare = text.trim().replace(TIME, '');
  const first = YEAR_FIRST.exec(bare);
  const compact = first ?? COMPACT.exec(bare);
  if (compact) {
    const [, year, ...rest] = compact;
    const [month, day] = rest.filter((part) => part !== undefined).map(Number);
    const only = isoDay(Number(year), month ?? 0, day ?? 0);
    return { 'day first': only, 'month first': only };
  }
  const pointed = POINTED.exec(bare);
  if (pointed) {
    const only = isoDay(Number(pointed[3]), Number(pointed[2]), Number(pointed[1]));
    return { 'day first': only, 'month first': only };
  }
  const slashed = SLASHED.exec(bare);
  const [a, b, year] = slashed ? [Number(slashed[1]), Number(slashed[3]), Number(slashed[4])] : [0, 0, 0];
  return { 'day first': isoDay(year, b, a), 'month first': isoDay(year, a, b) };
}

/** Returns what the date cells of a file show about the order of day and month. */
export function weighDates(texts: Iterable<string>): DateEvidence {
  const evidence: DateEvidence = { orders: new Set(), ambiguous: [] };
  for (const text of texts) {
    const day = meanings(text);
    if (day['day first'] === day['month first']) continue;
    if (day['month first'] === null) evidence.orders.add('day first');
    else if (day['day first'] === null) evidence.orders.add('month first');
    else if (evidence.ambiguous.length < 5) evidence.ambiguous.push(text);
  }
  return evidence;
}

/**
 * Returns the ISO day that a cell shows; `order` says how "03/04/2026" is meant. Throws LineRefused `notADate`, or
 * `ambiguousDate` where that is not known.
 */
export function readDate(text: string, order: DateOrder | undefined): Day {
  const { 'day first': dayFirst, 'month first': monthFirst } = meanings(text);
  if (dayFirst && monthFirst && dayFirst !== monthFirst && !order) throw new LineRefused('ambiguousDate', { text });
  const meant = order === 'month first' ? monthFirst : order === 'day first' ? dayFirst : (dayFirst ?? monthFirst);
  if (!meant) throw new LineRefused('notADate', { text });
  return meant;
}
