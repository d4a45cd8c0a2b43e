import type { CalendarSettings } from '../calendar/calendar';
import { day } from '../records/day';
import type { FollowUp } from '../records/follow-up';
import { compareDue } from './compare-due';

type ReminderCalendar = Pick<CalendarSettings, 'remindAtHour'>;

/** What another device of the same person is to show first, in a team, and when this one last heard from the team. */
interface Elsewhere {
  /** Ids of follow-ups. */
  shown: ReadonlySet<string>;
  /** Milliseconds; `Infinity` where it cannot hear. */
  heardAt: number;
}

const NOWHERE: Elsewhere = { shown: new Set(), heardAt: Number.POSITIVE_INFINITY };
/** So long a device waits for what another shows first, and before it looks again. */
const [WAITS, AGAIN] = [{ minutes: 2 }, { minutes: 1 }];

/** Whether the reminder for the present due day is still to be shown. */
function awaitsReminder(followUp: FollowUp): boolean {
  return followUp.status === 'open' && followUp.remindedFor !== followUp.due;
}

/** Its own time on the due day, else the hour of reminders; where the clocks skip that, the moment after. */
function reminderAt(followUp: FollowUp, timeZone: string, { remindAtHour }: ReminderCalendar): Temporal.ZonedDateTime {
  return day(followUp.due).toZonedDateTime({ timeZone, plainTime: followUp.at ?? { hour: remindAtHour } });
}

/** Says whether the hour of its reminder has come, and where another device was to show it first, that was not heard of in time. */
function isTime(
  followUp: FollowUp,
  now: Temporal.ZonedDateTime,
  calendar: ReminderCalendar,
  { shown, heardAt }: Elsewhere,
): boolean {
  const moment = reminderAt(followUp, now.timeZoneId, calendar);
  if (!shown.has(followUp.id)) return Temporal.ZonedDateTime.compare(moment, now) <= 0;
  const until = moment.add(WAITS);
  return Temporal.ZonedDateTime.compare(until, now) <= 0 && until.epochMilliseconds <= heardAt;
}

/**
 * Returns the follow-ups whose reminder is to be shown now, the earliest due first: open, their day and hour come, and not
 * yet reminded of for that day (domain 8.1). `now` carries the user's time zone. What another device shows first waits for two
 * minutes, and until the team was heard after that: then it was shown there and is marked, or is shown here.
 */
export function toRemind(
  followUps: readonly FollowUp[],
  now: Temporal.ZonedDateTime,
  calendar: ReminderCalendar,
  elsewhere = NOWHERE,
): FollowUp[] {
  return followUps
    .filter(awaitsReminder)
    .filter((one) => isTime(one, now, calendar, elsewhere))
    .sort(compareDue);
}

/**
 * Returns the moment of the next reminder, which is `now` where one is overdue, or null where none is to come. For what another device
 * shows first, the moments at which this one has to hear of it: its hour, the end of its wait, and each minute after that.
 */
export function nextReminderAt(
  followUps: readonly FollowUp[],
  now: Temporal.ZonedDateTime,
  calendar: ReminderCalendar,
  elsewhere = NOWHERE,
): Temporal.ZonedDateTime | null {
  const isLater = (moment: Temporal.ZonedDateTime) => Temporal.ZonedDateTime.compare(moment, now) > 0;
  const [first] = followUps
    .filter(awaitsReminder)
    .map((one) => {
      const moment = reminderAt(one, now.timeZoneId, calendar);
      if (!elsewhere.shown.has(one.id) || isTime(one, now, calendar, elsewhere)) return moment;
      return [moment, moment.add(WAITS)].find(isLater) ?? now.add(AGAIN);
    })
    .sort(Temporal.ZonedDateTime.compare);
  if (!first) return null;
  return isLater(first) ? first : now;
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
