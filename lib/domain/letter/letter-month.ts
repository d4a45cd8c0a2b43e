import { type WorkingCalendar, workingDayOnOrAfter } from '../calendar/calendar';
import type { Day } from '../records/day';

/** A month as it stands in addresses: "2026-10". */
export type LetterMonth = string;

/** Whoever was away on the day of the letter is told on one of the next working days, up to so many days into the month. */
const NAMED_UP_TO = 10;

/** So many letters can be looked up: what is older is history. */
const MOST_LETTERS = 24;

const monthOf = (day: Temporal.PlainDate): LetterMonth => day.toPlainYearMonth().toString();

/** Returns the first and the last day of a month. */
export function daysOfMonth(month: LetterMonth): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
  const from = Temporal.PlainDate.from(`${month}-01`);
  return { from, to: from.with({ day: from.daysInMonth }) };
}

/** Returns the month that is told of on that day, the last one that is over, and from which day on: the first working day after it. */
export function letterOn(today: Temporal.PlainDate, calendar: WorkingCalendar): { month: LetterMonth; from: Day } {
  const first = today.with({ day: 1 });
  return {
    month: monthOf(first.subtract({ months: 1 })),
    from: workingDayOnOrAfter(first, calendar).toString(),
  };
}

/**
 * Returns the month whose letter is to be named on that day: from the first working day on until it was opened (`read` is the month of
 * the last one that was), and not in the rest of the month. Null where none is.
 */
export function letterToName(
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
  read: LetterMonth | undefined,
): LetterMonth | null {
  const { month, from } = letterOn(today, calendar);
  const isTime = today.toString() >= from && today.day <= Math.max(NAMED_UP_TO, Number(from.slice(-2)));
  return isTime && (read === undefined || read < month) ? month : null;
}

/** Returns the months that there are letters of, the newest first: those after the first of the ledger that are over. */
export function letterMonths(bookFrom: Day | undefined, today: Temporal.PlainDate): LetterMonth[] {
  if (bookFrom === undefined) return [];
  const first = Temporal.PlainDate.from(bookFrom).with({ day: 1 }).add({ months: 1 }).toString().slice(0, 7);
  return Array.from({ length: MOST_LETTERS }, (_, at) =>
    monthOf(today.with({ day: 1 }).subtract({ months: at + 1 })),
  ).filter((month) => month >= first);
}
