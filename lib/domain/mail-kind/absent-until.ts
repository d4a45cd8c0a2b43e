import { addWorkingDays, type WorkingCalendar } from '../calendar/calendar';
import { type SaidDay, saidDays } from '../calendar/said-day';
import { LANGUAGES } from '../languages/tags';
import type { Day } from '../records/day';
import type { PageSubject } from '../records/page-subject';
import { sentencesOf } from './mail-kind';
import { ABSENT_IN, BACK } from './words';

/** Until when somebody is absent, by their own words. */
export interface AbsentUntil {
  /** The last day away, or the day on which they are back. */
  day: Day;
  isBack: boolean;
  /** The working day after the return: to which a step is put off (domain 8.1). */
  next: Day;
}

/** Nobody is away for longer and says so in a mail that still counts. */
const MOST_DAYS = 400;

const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other);

/**
 * Returns until when a note of absence says that its sender is away: the last day that it names, read as its own language
 * reads it ("1.12"); null
 * where it names none, or only days that are past. Throws a RangeError where the calendar has no working weekday.
 */
export function absentUntil(
  { title = '' }: Pick<PageSubject, 'title'>,
  message: string,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): AbsentUntil | null {
  const sentences = sentencesOf(`${title}\n${message}`);
  const speaking = LANGUAGES.filter((language) => sentences.some((one) => ABSENT_IN[language].test(one)));
  let last: { day: Temporal.PlainDate; isBack: boolean } | undefined;
  for (const sentence of sentences) {
    const isBack = ({ at }: SaidDay) => BACK.test(sentence.slice(Math.max(0, at - 30), at));
    for (const said of (speaking.length > 0 ? speaking : LANGUAGES).flatMap((language) =>
      saidDays(sentence, language, today, calendar),
    )) {
      if (!said.day || compare(said.day, today.add({ days: MOST_DAYS })) > 0) continue;
      if (!last || compare(said.day, last.day) > 0) last = { day: said.day, isBack: isBack(said) };
    }
  }
  if (!last) return null;
  const next = addWorkingDays(last.day, 1, calendar);
  return { day: last.day.toString(), isBack: last.isBack, next: next.toString() };
}
