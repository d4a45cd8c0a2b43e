import { type Day, day } from '../records/day';
import type { Chain } from './proposal-chain';

/**
 * Until when a client is left in peace, and why: the proposal was only just sent, they were only just touched, were run
 * after often enough, or there is no step left.
 */
export type ChainWait = { until: Day } & (
  | { why: 'just sent'; sentOn: Day }
  | { why: 'just touched'; lastTouch: Day; workingDays: number }
  | { why: 'enough touches'; unanswered: number }
  | { why: 'no step left' }
);

/** Returns how long to wait before the next touch of a chain; null where none is to be waited for, or the user put it off (domain 8.1). */
export function chainWait({ state, next, unanswered, because }: Chain, today: Temporal.PlainDate): ChainWait | null {
  if (state === 'wait for expiry') {
    const until = because.validUntil;
    const isEnough = unanswered >= because.mostUnanswered;
    return isEnough ? { until, why: 'enough touches', unanswered } : { until, why: 'no step left' };
  }
  if (!next || next.snoozedFrom || Temporal.PlainDate.compare(day(next.due), today) <= 0) return null;
  const { sentOn, isSentGuessed, lastTouch, between } = because;
  if (lastTouch === null && isSentGuessed) return null;
  return lastTouch === null
    ? { until: next.due, why: 'just sent', sentOn }
    : { until: next.due, why: 'just touched', lastTouch, workingDays: between };
}
