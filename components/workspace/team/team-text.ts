import type { TeamNow } from '../../../lib/team/team-now';
import { t, wordOf } from '../../../lib/text';
import type { Clock } from '../../hooks/useClock';
import { dayText } from '../../ui/day-text';

/** Returns in a word or two how it stands with the team: for the navigation. */
export function teamWord({ here: { status, isHeld, leaves }, unsent }: TeamNow): string {
  if (leaves) return t('teamShort_leaves');
  if (status?.problem) return wordOf('teamShort', status.problem);
  if (isHeld) return t('teamShort_held');
  if (!status) return t('teamShort_begins');
  return unsent > 0 ? t('team_unsent', { count: unsent }) : t('team_inStep');
}

/** Returns a moment of milliseconds as people say it: its time, with the day where that is not today. */
export function momentText(at: number, { today, timeZone }: Pick<Clock, 'today' | 'timeZone'>): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  const on = moment.toPlainDate();
  return on.equals(today) ? time : `${dayText(on.toString(), today)}, ${time}`;
}
