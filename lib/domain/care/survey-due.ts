import type { WorkingCalendar } from '../calendar/calendar';
import { type IntervalDue, intervalDue } from '../calendar/interval-due';
import type { AccountStatus } from '../records/account';
import type { Survey } from '../records/survey';
import type { SurveySettings } from './current-survey';

/**
 * Returns when the next satisfaction survey is due, on a working day: a year after the last, at once where there was none
 * (domain 8.3). Null for who is not a customer.
 */
export function surveyDue(
  status: AccountStatus,
  surveys: readonly Survey[],
  today: Temporal.PlainDate,
  { every }: SurveySettings,
  calendar: WorkingCalendar,
): IntervalDue | null {
  if (status !== 'customer') return null;
  return intervalDue(
    surveys.map(({ on }) => on),
    every,
    today,
    calendar,
  );
}
