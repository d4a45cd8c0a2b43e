import type { SaidKind } from '../languages/language';
import { saidDays as dayWords } from '../languages/said-days';
import type { LanguageTag } from '../languages/tags';
import { daysBetween } from '../records/day';
import { addWorkingDays, type WorkingCalendar, workingDayOnOrBefore } from './calendar';
import { dateOf } from './date-of';
import { placeIn, type SaidParts } from './said-day-phrases';

/** A date without a year is next year's only where that is so near. */
const MONTHS_AHEAD = 6;

const lastOfMonth = (date: Temporal.PlainDate) => date.with({ day: date.daysInMonth });

/** The last day that is worked in a day's week, its Sunday where none is any more. */
function lastOfWeek(date: Temporal.PlainDate, calendar: WorkingCalendar): Temporal.PlainDate {
  const sunday = date.add({ days: 7 - date.dayOfWeek });
  const worked = workingDayOnOrBefore(sunday, calendar);
  return daysBetween(date, worked) < 0 ? sunday : worked;
}

/**
 * Returns the day that words mean today: null where they leave it open, undefined where they name no day or one that is past.
 * Weeks end with their last working day; "Friday" is the next one after today.
 */
export function meaningOf(
  kind: SaidKind,
  said: SaidParts,
  language: LanguageTag,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Temporal.PlainDate | null | undefined {
  const words = dayWords[language];
  const count = Number(said.number) || placeIn(words.numbers, said.number);
  const month = Number(said.monthNumber) || placeIn(words.months, said.month);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const weekday = placeIn(words.weekdays, said.weekday);
  const coming = today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });

  /** The first such date from today on; without a year it may be a past one that is spoken of. */
  const date = (months: number, days: number) => {
    const isAhead = (one: Temporal.PlainDate) =>
      daysBetween(today, one) >= 0 && (said.year || daysBetween(one, today.add({ months: MONTHS_AHEAD })) >= 0);
    const years = said.year ? [Number(said.year)] : [today.year, today.year + 1];
    return years.flatMap((year) => dateOf(year, months, days) ?? []).find(isAhead);
  };

  switch (kind) {
    case 'date':
      return date(month, Number(said.day));
    case 'either order': {
      const one = Number(said.day);
      if (one <= 12 && month <= 12 && one !== month) return null;
      return month > 12 ? date(one, month) : date(month, one);
    }
    case 'weekday':
      return coming;
    case 'next weekday':
      // Said while that day of this week is still ahead, it may mean either.
      return weekday > today.dayOfWeek ? null : coming;
    case 'weekday of next week':
      return monday.add({ days: 6 + weekday });
    case 'today':
      return today;
    case 'tomorrow':
      return today.add({ days: 1 });
    case 'day after tomorrow':
      return today.add({ days: 2 });
    case 'this week':
      return lastOfWeek(today, calendar);
    case 'next week':
      return lastOfWeek(monday.add({ days: 7 }), calendar);
    case 'hours':
      return today.add({ days: Math.ceil(count / 24) });
    case 'days':
      return today.add({ days: count });
    case 'working days':
      return addWorkingDays(today, count, calendar);
    case 'weeks':
      return today.add({ weeks: count });
    case 'months':
      return today.add({ months: count });
    case 'end of month':
      return lastOfMonth(today);
    case 'end of next month':
      return lastOfMonth(today.add({ months: 1 }));
    case 'end of named month': {
      const last = lastOfMonth(today.with({ month, day: 1 }));
      return daysBetween(today, last) < 0 ? lastOfMonth(last.add({ years: 1 })) : last;
    }
    case 'end of year':
      return today.with({ month: 12, day: 31 });
    case 'some time':
      return null;
  }
}
