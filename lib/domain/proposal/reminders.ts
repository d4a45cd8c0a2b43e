import type { CalendarSettings } from '../calendar/calendar';
import { day } from '../records/day';
import type { FollowUp } from '../records/follow-up';
import { compareDue } from './compare-due';

type ReminderCalendar = Pick<CalendarSettings, 'remindAtHour'>;

/** Whose turn a reminder is, where somebody has several devices in a team. */
interface Turns {
  /** By the ids of follow-ups: how many of the devices are to show it before this one. Nobody before whoever is not named. */
  before: ReadonlyMap<string, number>;
  /** When this device last heard of the others (milliseconds); `Infinity` where it cannot. */
  heardAt: number;
}

/** So long whoever is next waits for the one before; then it takes the device so long at most to hear of it, and so long until it looks again. */
const [TURN, HEARS, AGAIN] = [{ minutes: 2 }, { seconds: 30 }, { minutes: 1 }];

/** Whether the reminder for the present due day is still to be shown. */
function awaitsReminder(followUp: FollowUp): boolean {
  return followUp.status === 'open' && followUp.remindedFor !== followUp.due;
}

/** Its own time on the due day, else the hour of reminders; where the clocks skip that, the moment after. */
function reminderAt(followUp: FollowUp, timeZone: string, { remindAtHour }: ReminderCalendar): Temporal.ZonedDateTime {
  return day(followUp.due).toZonedDateTime({ timeZone, plainTime: followUp.at ?? { hour: remindAtHour } });
}

/** Returns from which moment on the other devices have to be heard before this one shows a reminder; none where it is its turn at its hour. */
function hearsFrom(moment: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime, turns: number) {
  const from = moment.add({ minutes: TURN.minutes * Math.max(turns, 1) });
  return turns === 0 && Temporal.ZonedDateTime.compare(now, from) < 0 ? undefined : from;
}

/** Says whether the hour of a reminder has come, and no other device of the same person has shown it as far as can be known. */
function isTime(followUp: FollowUp, now: Temporal.ZonedDateTime, calendar: ReminderCalendar, turns?: Turns): boolean {
  const moment = reminderAt(followUp, now.timeZoneId, calendar);
  if (Temporal.ZonedDateTime.compare(moment, now) > 0) return false;
  const from = turns && hearsFrom(moment, now, turns.before.get(followUp.id) ?? 0);
  return !from || (Temporal.ZonedDateTime.compare(from, now) <= 0 && from.epochMilliseconds <= turns.heardAt);
}

/**
 * Returns the follow-ups whose reminder is to be shown now, the earliest due first: open, their day and hour come, and not
 * yet reminded of for that day (domain 8.1). `now` carries the user's time zone. Of several devices the first in `turns` shows it at its
 * hour, each other two minutes after the one before; whoever comes later only once it has heard of the others since: what was shown is marked.
 */
export function toRemind(
  followUps: readonly FollowUp[],
  now: Temporal.ZonedDateTime,
  calendar: ReminderCalendar,
  turns?: Turns,
): FollowUp[] {
  return followUps
    .filter(awaitsReminder)
    .filter((one) => isTime(one, now, calendar, turns))
    .sort(compareDue);
}

/**
 * Returns the moment of the next reminder, which is `now` where one is overdue, or null where none is to come. Of what waits for other
 * devices, the moments at which this one has to hear of it: its hour, soon after its turn, and each minute after that.
 */
export function nextReminderAt(
  followUps: readonly FollowUp[],
  now: Temporal.ZonedDateTime,
  calendar: ReminderCalendar,
  turns?: Turns,
): Temporal.ZonedDateTime | null {
  const isLater = (moment: Temporal.ZonedDateTime) => Temporal.ZonedDateTime.compare(moment, now) > 0;
  const [first] = followUps
    .filter(awaitsReminder)
    .map((one) => {
      const moment = reminderAt(one, now.timeZoneId, calendar);
      if (isLater(moment) || isTime(one, now, calendar, turns)) return moment;
      const soon = hearsFrom(moment, now, turns?.before.get(one.id) ?? 0)?.add(HEARS);
      return soon && isLater(soon) ? soon : now.add(AGAIN);
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
