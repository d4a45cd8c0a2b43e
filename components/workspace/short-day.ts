import type { Day } from '../../lib/domain/records/day';
import { spokenLanguage } from '../../lib/text';

/** Returns a day in a few letters, with its year: "11/19/26". */
export function shortDay(day: Day): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: 'short', timeZone: 'UTC' }).format(at);
}
