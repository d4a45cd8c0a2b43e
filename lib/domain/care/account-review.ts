import * as z from 'zod/mini';
import type { WorkingCalendar } from '../calendar/calendar';
import { type IntervalDue, intervalDue } from '../calendar/interval-due';
import { Tier } from '../records/account';
import type { Review } from '../records/review';
import { months } from '../records/unit';

/** How often an account review takes place, and for which tiers (domain 8.3). */
export const ReviewSettings = z.object({
  every: months(3),
  tiers: z._default(z.array(Tier), ['strategic', 'key']),
});
export type ReviewSettings = z.infer<typeof ReviewSettings>;

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
