import type { MeetingTime } from '../../../lib/domain/meeting/meeting-time';
import { spokenLanguage, t } from '../../../lib/text';

/** Returns when a meeting is, in the user's language and zone: "Mon, 30 Nov, 10:00 – 11:00"; its days where the hours are open. */
export function whenText({ start, end, isWholeDay, isHourOpen }: MeetingTime): string {
  const isDays = isWholeDay || isHourOpen;
  const format = new Intl.DateTimeFormat(spokenLanguage(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isDays && { hour: 'numeric', minute: '2-digit' }),
    timeZone: start.timeZoneId,
  });
  const last = isDays ? end.subtract({ days: 1 }) : end;
  const text = format.formatRange(start.epochMilliseconds, last.epochMilliseconds);
  return isWholeDay ? t('event_wholeDay', { days: text }) : text;
}
