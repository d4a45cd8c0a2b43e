import { toEpochDay } from '../../../lib/domain/records/epoch-day';
import type { Settings } from '../../../lib/domain/settings';
import type { TableClock } from './line-figures';

/** Returns what the values of lines are concluded by on that day, in that time zone. */
export function tableClock(
  settings: Settings,
  today: Temporal.PlainDate,
  timeZone: string,
  care?: TableClock['care'],
): TableClock {
  const endOfToday = today.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  return { settings, today, epochDay: toEpochDay(today), endOfToday, timeZone, care };
}
