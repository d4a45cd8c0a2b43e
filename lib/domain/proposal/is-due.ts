import { day } from '../records/day';
import type { FollowUp } from '../records/follow-up';

/** Says whether a follow-up is open and due on the day that it is for the user, or was before. */
export function isDue(followUp: FollowUp, today: Temporal.PlainDate): boolean {
  return followUp.status === 'open' && Temporal.PlainDate.compare(day(followUp.due), today) <= 0;
}
