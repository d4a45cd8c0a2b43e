import { addWorkingDays, type WorkingCalendar } from '../calendar/calendar';
import { type Day, day } from '../records/day';
import type { RestSettings } from './rest-settings';

/** For how long advice rests: a kind of the settings. */
export type Rest = keyof RestSettings;

/** When advice was last acted on or dismissed, and whom that was about. */
export interface Acted {
  on: Day;
  personId?: string | undefined;
}

/** What says whether advice rests: its kind, whom it is about, and the latest day of the facts behind it. */
export interface Resting {
  rest: Rest;
  personId?: string | undefined;
  newest?: Day | undefined;
}

/**
 * Says whether advice rests: it was acted on or dismissed so many days ago at most, about the same person, and nothing new has happened
 * since (domain 8.2).
 */
export function isAtRest(
  { rest, personId, newest }: Resting,
  acted: readonly Acted[],
  today: Temporal.PlainDate,
  settings: RestSettings,
  calendar: WorkingCalendar,
): boolean {
  return acted.some((one) => {
    if (personId && one.personId && personId !== one.personId) return false;
    if (newest !== undefined && newest > one.on) return false;
    const on = day(one.on);
    const ends =
      rest === 'complaint' ? addWorkingDays(on, settings.complaint, calendar) : on.add({ days: settings[rest] });
    return Temporal.PlainDate.compare(today, ends) <= 0;
  });
}
