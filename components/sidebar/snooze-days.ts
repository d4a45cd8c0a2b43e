import { addWorkingDays, type WorkingCalendar, workingDayOnOrAfter } from '../../lib/domain/calendar/calendar';
import { type Day, day } from '../../lib/domain/records/day';
import type { TextKey } from '../../lib/text-name';

/** Returns the day behind which a step is put off: today, or the latest of the days of those that are put off together. */
export function putOffFrom(today: Temporal.PlainDate, due: readonly Day[]): Temporal.PlainDate {
  return due.map(day).reduce((latest, one) => (Temporal.PlainDate.compare(latest, one) < 0 ? one : latest), today);
}

/**
 * Returns the days to which steps can be put off by one click: none of them brings one nearer or leaves it where it is, and all are
 * worked. Counted from today they have words of their own.
 */
export function snoozeDays(
  today: Temporal.PlainDate,
  due: readonly Day[],
  calendar: WorkingCalendar,
): { text?: TextKey; day: Day }[] {
  const from = putOffFrom(today, due);
  const nextMonday = from.add({ days: 8 - from.dayOfWeek });
  const days = [
    { text: 'snooze_tomorrow', day: addWorkingDays(from, 1, calendar).toString() },
    { text: 'snooze_inTwoDays', day: addWorkingDays(from, 2, calendar).toString() },
    { text: 'snooze_nextWeek', day: workingDayOnOrAfter(nextMonday, calendar).toString() },
  ] as const;
  if (from.equals(today)) return [...days];
  return [...new Set(days.map(({ day }) => day))].sort().map((day) => ({ day }));
}
