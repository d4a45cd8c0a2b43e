import type { Day, Moment } from '../../lib/domain/records/day';

/** Returns the calendar day of a moment in that time zone. */
export function dayOf(moment: Moment, timeZone: string): Day {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
