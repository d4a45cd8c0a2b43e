import type { CalendarSettings } from '../calendar/calendar';
import { day } from '../records/day';
import type { FollowUp } from '../records/follow-up';
import { compareDue } from './compare-due';

type ReminderCalendar = Pick<CalendarSettings, 'remindAtHour'>;

/** Whether the reminder for the present due day is still to be shown. */
function awaitsReminder(followUp: FollowUp): boolean {
  return followUp.status === 'open' && followUp.remindedFor !== followUp.due;
}

/** Its own time on the due day, else the hour of reminders; where the clocks skip that, the moment after. */
function reminderAt(followUp: FollowUp, timeZone: string, { remindAtHour }: ReminderCalendar): Temporal.ZonedDateTime {
  return day(followUp.due).toZonedDateTime({ timeZone, plainTime: followUp.at ?? { hour: remindAtHour } });
}

/**
 * Returns the follow-ups whose reminder is to be shown now, the earliest due first: open, their day and hour come, and not
 * yet reminded of for that day (domain 8.1). `now` carries the user's time zone.
 */
export function toRemind(
  followUps: readonly FollowUp[],
  now: Temporal.ZonedDateTime,
  calendar: ReminderCalendar,
): FollowUp[] {
  return followUps
    .filter(awaitsReminder)
    .filter((one) => Temporal.ZonedDateTime.compare(reminderAt(one, now.timeZoneId, calendar), now) <= 0)
    .sort(compareDue);
}

/** Returns the moment of the next reminder, which is `now` where one is overdue, or null where none is to come. */
export function nextReminderAt(
  followUps: readonly FollowUp[],
  now: Temporal.ZonedDateTime,
  calendar: ReminderCalendar,
): Temporal.ZonedDateTime | null {
  const [first] = followUps
    .filter(awaitsReminder)
    .map((one) => reminderAt(one, now.timeZoneId, calendar))
    .sort(Temporal.ZonedDateTime.compare);
  if (!first) return null;
  return Temporal.ZonedDateTime.compare(first, now) < 0 ? now : first;
}

/** Returns the follow-up with its reminder marked as shown for its present due day. */
export function remind(followUp: FollowUp): FollowUp {
  return { ...followUp, remindedFor: followUp.due };
}

/** More than so many at once are many: then the first are shown each for itself, and the others in one. */
const MANY = 5;
const FIRST_OF_MANY = 3;

/** Returns which of the due reminders are shown each for itself, the earliest due, and which only as "58 more". */
export function bundleReminders(due: readonly FollowUp[]): { each: readonly FollowUp[]; more: readonly FollowUp[] } {
  const alone = due.length > MANY ? FIRST_OF_MANY : MANY;
  return { each: due.slice(0, alone), more: due.slice(alone) };
}
