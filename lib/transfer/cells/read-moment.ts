import type { Moment } from '../../domain/records/day';
import { LineRefused } from '../import/refusal';
import { type DateOrder, hourOf, readDate, TIME, zoneOf } from './read-date';

/**
 * Returns the moment that a text says; throws LineRefused where it is none, such as at 25:10 or +25:00. A day without its hour, or with midnight as programs
 * write it for such a day, counts as its noon in the zone; today as `now`, so that it is never still to come.
 */
export function readMoment(text: string, order: DateOrder | undefined, zone: string, now: Moment): Moment {
  const written = readDate(text, order);
  const time = TIME.exec(text.trim());
  const [, , minute = '00', , , offset = ''] = time ?? [];
  // Midnight at the end of a day is that of the next one: of neither does it say the hour.
  const hours = time && !/^24:00(?::00)?$/.test(`${time[1]}:${minute}`) ? hourOf(time) : 0;
  const there = offset === '' ? zone : zoneOf(offset);
  if (hours === undefined || there === undefined) throw new LineRefused('notADate', { text });
  if (hours + Number(minute) > 0) {
    const at = `${written}T${String(hours).padStart(2, '0')}:${minute}`;
    return Temporal.PlainDateTime.from(at).toZonedDateTime(there).toInstant().toString();
  }
  const day = Temporal.PlainDate.from(readDate(text, order, zone));
  if (day.equals(Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate())) return now;
  return day
    .toZonedDateTime({ timeZone: zone, plainTime: { hour: 12 } })
    .toInstant()
    .toString();
}
