import type { FollowUp } from '../records/follow-up';

/** Puts follow-ups in the order in which they are due: by day, those for the whole day first, then by the time of the day. */
export function compareDue(a: Pick<FollowUp, 'due' | 'at'>, b: Pick<FollowUp, 'due' | 'at'>): number {
  return a.due.localeCompare(b.due) || (a.at ?? '').localeCompare(b.at ?? '');
}
