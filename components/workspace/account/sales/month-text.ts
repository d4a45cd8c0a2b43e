import { day } from '../../../../lib/domain/records/day';
import { spokenLanguage } from '../../../../lib/text';

/** Returns what a month is called. */
export const monthText = (on: string): string =>
  day(on).toLocaleString(spokenLanguage(), { month: 'short', year: 'numeric' });

/** Returns what the months from one to another are called, by a day of each: "Jan – Dec 2017". */
export function monthsText(from: string, to: string): string {
  const [first, last] = [from, to].map((on) => new Date(`${on}T12:00:00Z`)) as [Date, Date];
  const parts = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(spokenLanguage(), parts).formatRange(first, last);
}
