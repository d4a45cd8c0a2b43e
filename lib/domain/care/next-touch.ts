import { type WorkingCalendar, workingDayOnOrAfter } from '../calendar/calendar';
import type { AsOf } from '../people/last-touch';
import type { ChainWait } from '../proposal/chain-wait';
import { type ClientWait, waitOfStep } from '../proposal/client-waits';
import { type Day, day } from '../records/day';
import type { FollowUp } from '../records/follow-up';
import type { Person } from '../records/person';
import type { Touch } from '../records/touch';
import { type CareAccount, careTargets } from './care-targets';
import { dueAfter, type Every, type VisitInterval, type VisitSettings, visitInterval } from './visit-interval';

/**
 * The one day of the next touch, and why: an open step, or the account's visit interval since the last call or visit (null: never);
 * and until when, and why, it waits where a proposal leaves them in peace.
 */
export type NextTouch = { on: Day; wait?: ChainWait } & (
  | { by: 'step' }
  | { by: 'interval'; every: Every; asked: VisitInterval['because']['by']; last: Day | null }
);

/** What the next touch of an account follows from. */
export interface TouchFacts {
  account: CareAccount;
  /** Open ones only. */
  followUps: readonly FollowUp[];
  people: readonly Person[];
  touches: readonly Touch[];
  waits?: readonly ClientWait[];
}

/**
 * Returns when an account is next to be touched: the first open step, in the past where it is overdue; without one the
 * earliest day of the visit plan's intervals, never before today and on a working day. While a proposal leaves them in peace, neither a
 * call, visit or mail of the user's own nor the interval asks for a touch (domain 8.1, 8.3).
 */
export function nextTouch(
  { account, followUps, people, touches, waits = [] }: TouchFacts,
  asOf: AsOf,
  { visits, calendar }: { visits: VisitSettings; calendar: WorkingCalendar },
): NextTouch {
  const steps = followUps.map((followUp) => {
    const wait = waitOfStep(followUp, waits)?.wait;
    return { on: wait?.until ?? followUp.due, by: 'step' as const, ...(wait && { wait }) };
  });
  const [step] = steps.sort((a, b) => a.on.localeCompare(b.on));
  if (step) return step;
  const wishes = careTargets(account, people, touches, asOf, waits).map((target) => {
    const { last, wait } = target;
    const { every, because } = visitInterval(target, visits);
    const planned = last === null ? asOf.today : dueAfter(last, every);
    const isHeld = wait !== undefined && planned.toString() < wait.until;
    return { due: isHeld ? day(wait.until) : planned, every, asked: because.by, last, ...(isHeld && { wait }) };
  });
  const [first] = wishes.sort((a, b) => Temporal.PlainDate.compare(a.due, b.due));
  if (!first) throw new Error('An account always has somebody to turn to, itself if nobody else.');
  const { due, every, asked, last, wait } = first;
  const on = Temporal.PlainDate.compare(due, asOf.today) < 0 ? asOf.today : due;
  return {
    on: workingDayOnOrAfter(on, calendar).toString(),
    by: 'interval',
    every,
    asked,
    last,
    ...(wait && { wait }),
  };
}
