import { type Day, day } from '../records/day';
import { type WorkingCalendar, workingDayOnOrAfter } from './calendar';

/** When something that returns is due next, and why; `last` is null where there was none yet, `every` is in months. */
export interface IntervalDue {
  due: Day;
  isDue: boolean;
  because: { last: Day | null; every: number };
}

/**
 * Returns when something that returns every so many months is due next, on a working day: counted from the last of the days
 * up to today, at once where there is none (domain 8.3).
 */
export function intervalDue(
  days: readonly Day[],
  every: number,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): IntervalDue {
  const past = days.filter((on) => on <= today.toString());
  const last = past.sort().at(-1) ?? null;
  const due = workingDayOnOrAfter(last === null ? today : day(last).add({ months: every }), calendar);
  return {
    due: due.toString(),
    isDue: Temporal.PlainDate.compare(due, today) <= 0,
    because: { last, every },
  };
}
