import * as z from 'zod/mini';
import type { Survey } from '../records/survey';
import { months, points } from '../records/unit';

/** How often a customer is asked how satisfied it is (domain 8.3). */
export const SurveySettings = z.object({ every: months(12), badUpTo: points(2, 1, 5) });
export type SurveySettings = z.infer<typeof SurveySettings>;

/** Returns the newest survey answered within one interval before today, whose score still counts; null where there is none. */
export function currentSurvey(
  surveys: readonly Survey[],
  today: Temporal.PlainDate,
  { every }: SurveySettings,
): Survey | null {
  const from = today.subtract({ months: every }).toString();
  const current = surveys.filter(({ on }) => on >= from && on <= today.toString());
  return current.reduce<Survey | null>((newest, one) => (newest === null || one.on > newest.on ? one : newest), null);
}
