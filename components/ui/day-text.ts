import { type Day, day, daysBetween, type TimeOfDay } from '../../lib/domain/records/day';
import { date, spokenLanguage, t } from '../../lib/text';

/** Returns a day as it is spoken of: "today", "tomorrow", "yesterday", else with its weekday ("Fri, 27 Nov"). */
export function dayText(on: Day, today: Temporal.PlainDate): string {
  const away = daysBetween(today, day(on));
  if (Math.abs(away) <= 1) return awayText(away);
  const year = day(on).year === today.year ? {} : { year: 'numeric' as const };
  return day(on).toLocaleString(spokenLanguage(), { weekday: 'short', day: 'numeric', month: 'short', ...year });
}

/** Returns a day without its weekday, and without the year where that is this one. */
export function dateText(on: Day, today: Temporal.PlainDate): string {
  return date(on, day(on).year === today.year ? 'short' : 'long');
}

/** Returns how long ago something was: "today", "yesterday", "6 days ago". */
export function daysAgoText(days: number): string {
  return awayText(-days);
}

/** The browsers' Norwegian counts days with their nights ("døgn"); all else on the screen, and who sells, counts days. */
const awayText = (days: number): string =>
  new Intl.RelativeTimeFormat(spokenLanguage(), { numeric: 'auto' }).format(days, 'day').replace('døgn', 'dager');

/**
 * Returns when an order was, so many days before the ledger's last day: "6 days ago"; where the ledger ends before today its day ("on
 * Nov 17"), as nobody knows what came since.
 */
export function orderedText(daysBefore: number, knownTo: Day | undefined, today: Temporal.PlainDate): string {
  if (!knownTo || knownTo >= today.toString()) return daysAgoText(daysBefore);
  const on = day(knownTo).subtract({ days: daysBefore }).toString();
  return t('days_on', { day: dateText(on, today) });
}

/** Returns when a step is due: "Overdue since Mon, 16 Nov" or the day itself, with its time where it has one ("Today, 14:30"). */
export function dueText(due: Day, today: Temporal.PlainDate, at?: TimeOfDay): string {
  const spoken = dayText(due, today);
  const isOverdue = Temporal.PlainDate.compare(day(due), today) < 0;
  if (isOverdue) return t('step_overdue', { day: spoken });
  return at === undefined ? spoken : `${spoken}, ${at}`;
}

/** Returns a day's text, marked where the day is only a guess: "about 11/19/26". */
export function guessedDayText(day: string, isGuessed: boolean | undefined): string {
  return isGuessed ? t('day_about', { day }) : day;
}
