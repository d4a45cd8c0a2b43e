import type { SaidKind } from '../languages/language';
import { saidDays as dayWords } from '../languages/said-days';
import type { LanguageTag } from '../languages/tags';
import { daysBetween } from '../records/day';
import type { WorkingCalendar } from './calendar';
import { meaningOf } from './said-day-meaning';
import { dayPhrases } from './said-day-phrases';

/** A time that a sentence says, where it stands there, and its day; null where the words leave the day open ("soon"). */
export interface SaidDay {
  at: number;
  length: number;
  day: Temporal.PlainDate | null;
  /** "By" that day, and not "on" it. */
  isLast: boolean;
}

/** Kinds that name a day, so that "before" means the one before it; a period ends with its last day either way. */
const NAMES_A_DAY: readonly SaidKind[] = ['date', 'weekday', 'next weekday', 'weekday of next week', 'tomorrow'];

/** A found time, and whether it is a weekday or a date of the month. */
type Found = SaidDay & { kind: SaidKind };

/** "Friday, 4 December": the date says which Friday. */
function asDated(found: Found, all: readonly Found[], sentence: string): Found {
  if (found.kind !== 'weekday') return found;
  const date = all.find(({ kind, at, length }) => {
    // Whichever comes first, one of the two is empty.
    const between = sentence.slice(found.at + found.length, at) + sentence.slice(at + length, found.at);
    return kind === 'date' && /^[,( ]*(?:\p{L}{2,3} )?$/u.test(between);
  });
  return date ? { ...found, day: date.day } : found;
}

/**
 * Returns the times that a folded sentence says, in one language, in their order: none that is past, and none that belongs to
 * something else ("last Friday", "your Friday meeting"). Throws a RangeError where the calendar has no working weekday.
 */
export function saidDays(
  sentence: string,
  language: LanguageTag,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): SaidDay[] {
  const { by, before, elsewhere } = dayWords[language];
  const found: Found[] = [];
  let left = sentence;
  for (const { kind, pattern } of dayPhrases(language)) {
    for (const match of left.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      const around = `${sentence.slice(Math.max(0, at - 20), at)}|${match[0]}|${sentence.slice(end, end + 20)}`;
      const meant = elsewhere.test(around) ? undefined : meaningOf(kind, match.groups ?? {}, language, today, calendar);
      if (meant === undefined) continue;
      const isEarlier = meant !== null && NAMES_A_DAY.includes(kind) && before.test(around);
      const day = isEarlier ? meant.subtract({ days: 1 }) : meant;
      if (day && daysBetween(today, day) < 0) continue;
      found.push({ kind, at, length: match[0].length, day, isLast: isEarlier || by.test(around) });
    }
    // What one phrase has read says nothing to the next ones: "next week" is no "week".
    left = left.replace(pattern, (match) => '.'.repeat(match.length));
  }
  return found.map((one) => asDated(one, found, sentence)).sort((a, b) => a.at - b.at);
}
