import { type WorkingCalendar, workingDayOnOrAfter } from '../calendar/calendar';
import { type Day, day } from '../records/day';
import type { FollowUp } from '../records/follow-up';

/** The last year that a day can be written in. */
const LAST_YEAR = 9999;

/**
 * Returns the day on which a step comes again once it is done: the first of its days after the one that it stood for, and after
 * today, on a working day (domain 8.3). Days are counted from the first one, so that the 31st comes back after a February, and no
 * weekend or delay moves those that follow. Null for a step that does not come again: nothing does after the year 9999.
 */
export function nextRepetition(
  { repeats, due, snoozedFrom }: Pick<FollowUp, 'repeats' | 'due' | 'snoozedFrom'>,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Day | null {
  if (!repeats) return null;
  const { every, unit, from } = repeats;
  const first = day(from);
  const stoodFor = day(snoozedFrom ?? due);
  const after = Temporal.PlainDate.compare(stoodFor, today) < 0 ? today : stoodFor;
  // The first turn that can lie after it: none before is looked at, however long ago the first day was.
  const passed = first.until(after, { largestUnit: unit })[unit];
  let turn = Math.max(0, Math.floor(passed / every) - 1);
  for (;;) {
    turn += 1;
    const next = workingDayOnOrAfter(first.add({ [unit]: turn * every }), calendar);
    if (next.year > LAST_YEAR) return null;
    if (Temporal.PlainDate.compare(next, after) > 0) return next.toString();
  }
}
