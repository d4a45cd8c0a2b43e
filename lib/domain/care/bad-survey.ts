import { day, daysBetween } from '../records/day';
import type { Survey } from '../records/survey';
import type { SurveySettings } from './current-survey';

/** After so many days an answer that nobody asked about is old. */
const ASK_WITHIN = 60;

/** Returns the newest survey where its score is one to ask about, and it is not old yet (domain 8.2); null where it is neither. */
export function badSurvey(
  surveys: readonly Survey[],
  today: Temporal.PlainDate,
  { badUpTo }: SurveySettings,
): Survey | null {
  const newest = surveys.filter(({ on }) => on <= today.toString()).toSorted((a, b) => b.on.localeCompare(a.on))[0];
  if (newest === undefined || newest.score > badUpTo) return null;
  return daysBetween(day(newest.on), today) <= ASK_WITHIN ? newest : null;
}
