import * as z from 'zod/mini';
import { isAtLeast } from '../figures/threshold';
import { type Day, day } from '../records/day';
import type { Fact } from '../records/fact';
import type { Proposal } from '../records/proposal';
import { count, share, times } from '../records/unit';

/** When a quarter is alarming: so many times the one before, and so many at least; and turnover, below so much of last year's (domain 8.2). */
export const AlarmSettings = z.object({ timesAsMany: times(2), fewest: count(3), fallingBelow: share(0.6) });
export type AlarmSettings = z.infer<typeof AlarmSettings>;

/** What is counted by the quarter (domain 8.2). */
export type WatchedKind = 'refusals' | 'complaints' | 'returns';

/** How many there are in this quarter and in the one before, and whether that is alarming. */
export interface QuarterCount {
  kind: WatchedKind;
  isAlarm: boolean;
  because: { now: number; before: number; quarterFrom: Day; timesAsMany: number; fewest: number };
}

/** Returns the days on which an account declined a proposal. */
export function refusalDays(proposals: readonly Proposal[]): Day[] {
  return proposals.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'answered' && event.meaning === 'declined' ? event.on : [])),
  );
}

/** Returns the days on which we learned of a complaint, settled ones as well. */
export function complaintDays(facts: readonly Fact[]): Day[] {
  return facts.flatMap(({ complaint, learnedOn }) => (complaint === undefined ? [] : learnedOn));
}

/** Returns the days on which we learned that the client had sent something back. */
export function returnDays(facts: readonly Fact[]): Day[] {
  return facts.flatMap(({ isReturn, learnedOn }) => (isReturn ? learnedOn : []));
}

function quarterStart(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ month: date.month - ((date.month - 1) % 3), day: 1 });
}

/**
 * Returns how often something happened in the running quarter and in the one before, and whether it is an alarm: doubled,
 * and three at least (domain 8.2). Null where our records do not cover the quarter before: a beginning is no doubling. They cover it
 * where they are older, or where one that is dated before the running quarter was written down later.
 */
export function quarterAlarm(
  kind: WatchedKind,
  days: readonly Day[],
  recordsFrom: Temporal.PlainDate,
  today: Temporal.PlainDate,
  { timesAsMany, fewest }: AlarmSettings,
): QuarterCount | null {
  const start = quarterStart(today);
  const startBefore = start.subtract({ months: 3 });
  const isCovered =
    Temporal.PlainDate.compare(recordsFrom, startBefore) <= 0 || days.some((on) => on < start.toString());
  if (!isCovered) return null;
  const between = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    days.filter((on) => Temporal.PlainDate.compare(day(on), from) >= 0 && Temporal.PlainDate.compare(day(on), to) <= 0)
      .length;
  const now = between(start, today);
  const before = between(startBefore, start.subtract({ days: 1 }));
  return {
    kind,
    isAlarm: now >= fewest && isAtLeast(now, timesAsMany * before),
    because: { now, before, quarterFrom: start.toString(), timesAsMany, fewest },
  };
}
