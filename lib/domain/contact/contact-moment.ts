import { dateOf } from '../calendar/date-of';
import { sentDay } from '../mail/sent-day';
import type { Moment } from '../records/day';
import { fold, legible } from '../words/fold';

const NOW = ['now', 'jetzt', 'eben', 'most', 'na', 'naa', 'nou', 'nu'];
const HOUR = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/;
/** "22.11." and "3. 11", as days stand where the year is understood. */
const WITHOUT_YEAR = /^(\d{1,2})\. ?(\d{1,2})\.?$/;

/** The last day of that name up to today. */
function lastSuch(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  for (const year of [today.year, today.year - 1]) {
    const on = dateOf(year, month, day);
    if (on && Temporal.PlainDate.compare(on, today) <= 0) return on;
  }
  return null;
}

function dayIn(text: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (text === '') return today;
  const [, day, month] = WITHOUT_YEAR.exec(text) ?? [];
  return day && month ? lastSuch(Number(month), Number(day), today) : sentDay(text, today);
}

/**
 * Returns when a contact was, as it is typed in any of the product's languages: nothing or "now", "14:30", "yesterday",
 * "22 Nov", "2026-11-22 9:15". A day without its hour counts as its noon, today as now. Null where no moment up to now can be read.
 */
export function contactMoment(typed: string, now: Temporal.ZonedDateTime): Moment | null {
  const text = fold(legible(typed.slice(0, 100)));
  const [, hour, minute] = HOUR.exec(text) ?? [];
  const rest = text
    .replace(HOUR, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
  const today = now.toPlainDate();
  const on = NOW.includes(rest) ? today : dayIn(rest, today);
  if (!on) return null;
  const at =
    hour && minute
      ? on.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour: Number(hour), minute: Number(minute) } })
      : on.equals(today)
        ? now
        : on.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour: 12 } });
  return Temporal.ZonedDateTime.compare(at, now) > 0 ? null : at.toInstant().toString();
}
