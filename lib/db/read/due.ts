import { compareDue } from '../../domain/proposal/compare-due';
import type { Day } from '../../domain/records/day';
import type { FollowUp } from '../../domain/records/follow-up';
import { book } from '../schema';

/** Returns every open follow-up, the earliest due first. */
export async function readOpenFollowUps(): Promise<FollowUp[]> {
  const open = await book.followUps.where('[status+due]').between(['open', ''], ['open', '￿']).toArray();
  return open.sort(compareDue);
}

/** Returns how many open follow-ups are due on that day or before. */
export function countDue(today: Day): Promise<number> {
  return book.followUps.where('[status+due]').between(['open', ''], ['open', today], true, true).count();
}

/** Returns the first day on which an open proposal that is still valid ends; undefined where none does. */
export async function nextExpiry(today: Day): Promise<Day | undefined> {
  const open = await book.proposals.where({ status: 'open' }).toArray();
  return open
    .map(({ validUntil }) => validUntil)
    .filter((until) => until >= today)
    .sort()[0];
}
