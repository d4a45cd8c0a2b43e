import * as z from 'zod/mini';
import { Day } from '../records/day';

/** When we work and are reminded (domain 8). */
export const CalendarSettings = z.object({
  /** ISO weekdays, Monday is 1. */
  workingDays: z._default(z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)), [1, 2, 3, 4, 5]),
  daysOff: z._default(z.array(Day).check(z.maxLength(500)), []),
  /** Days of a weekend that are worked, such as the Saturdays of Hungary's decrees. */
  daysWorked: z._default(z.array(Day).check(z.maxLength(500)), []),
  /** The hour of the day at which reminders are shown. */
  remindAtHour: z._default(z.int().check(z.minimum(0), z.maximum(23), z.meta({ unit: 'hour' })), 8),
});
export type CalendarSettings = z.infer<typeof CalendarSettings>;

/** The weekdays we work, the days off (holidays) and the days worked against the week. */
export type WorkingCalendar = Pick<CalendarSettings, 'workingDays' | 'daysOff' | 'daysWorked'> & {
  /** Days off in every year, as "12-25"; a day worked goes before them. */
  everyYear?: readonly string[];
};

/** Says whether the calendar works on that day: a day off is off even where it is also a day worked (domain 8.3). */
export function isWorkingDay(date: Temporal.PlainDate, calendar: WorkingCalendar): boolean {
  const on = date.toString();
  const isWorked = calendar.workingDays.includes(date.dayOfWeek) || calendar.daysWorked.includes(on);
  if (calendar.daysOff.includes(on) || !isWorked) return false;
  return !calendar.everyYear?.includes(on.slice('2026-'.length)) || calendar.daysWorked.includes(on);
}

/** The nearest working day in steps of `step` days. It ends, as days off are a list and one weekday at least is worked. */
function nearest(date: Temporal.PlainDate, step: 1 | -1, calendar: WorkingCalendar): Temporal.PlainDate {
  if (calendar.workingDays.length === 0) throw new RangeError('A calendar needs at least one working weekday.');
  let found = date;
  while (!isWorkingDay(found, calendar)) found = found.add({ days: step });
  return found;
}

/** Returns the day itself where it is worked, else the next working day. Throws a RangeError where no weekday is worked. */
export function workingDayOnOrAfter(date: Temporal.PlainDate, calendar: WorkingCalendar): Temporal.PlainDate {
  return nearest(date, 1, calendar);
}

/** Returns the day itself where it is worked, else the last working day before. Throws as `workingDayOnOrAfter`. */
export function workingDayOnOrBefore(date: Temporal.PlainDate, calendar: WorkingCalendar): Temporal.PlainDate {
  return nearest(date, -1, calendar);
}

/** Returns the `count`th working day after a day; with 0 the day itself or the next one worked (domain 8.1). */
export function addWorkingDays(from: Temporal.PlainDate, count: number, calendar: WorkingCalendar): Temporal.PlainDate {
  let date = count > 0 ? from : workingDayOnOrAfter(from, calendar);
  for (let left = count; left > 0; left--) date = workingDayOnOrAfter(date.add({ days: 1 }), calendar);
  return date;
}
