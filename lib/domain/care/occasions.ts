import { type WorkingCalendar, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/calendar';
import type { Holiday } from '../calendar/holidays';
import type { Day } from '../records/day';
import { day } from '../records/day';
import type { OccasionSettings } from './occasion-settings';

/** Somebody's birthday as month and day ("02-29"). */
export interface Birthday {
  personId: string;
  monthDay: string;
}

/** A reason to send a greeting: the day itself, and the working day on which to send it. */
export type Occasion =
  | { kind: 'birthday'; personId: string; on: Day; greetOn: Day }
  | { kind: 'holiday'; holiday: Holiday; on: Day; greetOn: Day };

/** The birthday in that year; 29 February falls on the 28th in other years. Throws a RangeError on what is no month and day. */
function birthdayIn(year: number, monthDay: string): Temporal.PlainDate {
  return Temporal.PlainMonthDay.from(monthDay).toPlainDate({ year });
}

/**
 * Returns the greetings to send from today on within the settings' days, the next first (domain 8.3). A birthday on a day off
 * is greeted on the next working day, never before it; a holiday on the working day before.
 */
export function occasionsOf(
  birthdays: readonly Birthday[],
  holidays: readonly Holiday[],
  today: Temporal.PlainDate,
  { showAhead }: OccasionSettings,
  calendar: WorkingCalendar,
): Occasion[] {
  const years = [today.year - 1, today.year, today.year + 1];
  const ofPeople = birthdays.flatMap(({ personId, monthDay }) =>
    years.map((year): Occasion => {
      const on = birthdayIn(year, monthDay);
      const greetOn = workingDayOnOrAfter(on, calendar);
      return { kind: 'birthday', personId, on: on.toString(), greetOn: greetOn.toString() };
    }),
  );
  const ofCountries = holidays.map((holiday): Occasion => {
    const greetOn = workingDayOnOrBefore(day(holiday.on).subtract({ days: 1 }), calendar);
    return { kind: 'holiday', holiday, on: holiday.on, greetOn: greetOn.toString() };
  });
  const [from, to] = [today.toString(), today.add({ days: showAhead }).toString()];
  return [...ofPeople, ...ofCountries]
    .filter(({ greetOn }) => greetOn >= from && greetOn <= to)
    .sort((a, b) => a.greetOn.localeCompare(b.greetOn));
}
