import { addWorkingDays, type WorkingCalendar, workingDayOnOrAfter } from '../../lib/domain/calendar/calendar';
import type { Day } from '../../lib/domain/records/day';
import type { TextKey } from '../../lib/text-name';

/** Returns the days to which a step can be put off by one click; all of them are worked. */
export function snoozeDays(today: Temporal.PlainDate, calendar: WorkingCalendar): { text: TextKey; day: Day }[] {
  const nextMonday = today.add({ days: 8 - today.dayOfWeek });
  return [
    { text: 'snooze_tomorrow', day: addWorkingDays(today, 1, calendar).toString() },
    { text: 'snooze_inTwoDays', day: addWorkingDays(today, 2, calendar).toString() },
    { text: 'snooze_nextWeek', day: workingDayOnOrAfter(nextMonday, calendar).toString() },
  ];
}
