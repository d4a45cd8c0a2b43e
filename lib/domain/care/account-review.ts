import type { WorkingCalendar } from '../calendar/calendar';
import { type IntervalDue, intervalDue } from '../calendar/interval-due';
import type { Tier } from '../records/account';
import type { Review } from '../records/review';
import type { ReviewSettings } from './review-settings';

/**
 * Returns when the next account review is due, on a working day: three months after the last, at once where there was none
 * (domain 8.3). Null for tiers without reviews.
 */
export function reviewDue(
  tier: Tier,
  reviews: readonly Review[],
  today: Temporal.PlainDate,
  { every, tiers }: ReviewSettings,
  calendar: WorkingCalendar,
): IntervalDue | null {
  if (!tiers.includes(tier)) return null;
  return intervalDue(
    reviews.map(({ on }) => on),
    every,
    today,
    calendar,
  );
}
