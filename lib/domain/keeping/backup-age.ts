import type { Moment } from '../records/day';

/** After how many days without a backup one is asked for. */
const ASKED_AFTER = 7;

/** How many calendar days ago the book was last saved outside of the browser, null for never; and whether it is time again. */
export function backupAge(
  backup: Moment | undefined,
  today: Temporal.PlainDate,
  timeZone: string,
): { days: number | null; isDue: boolean } {
  if (!backup) return { days: null, isDue: true };
  const on = Temporal.Instant.from(backup).toZonedDateTimeISO(timeZone).toPlainDate();
  // A clock that was set back makes no copy of tomorrow.
  const days = Math.max(0, on.until(today, { largestUnit: 'days' }).days);
  return { days, isDue: days >= ASKED_AFTER };
}
