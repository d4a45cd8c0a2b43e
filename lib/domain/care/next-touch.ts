import { type WorkingCalendar, workingDayOnOrAfter } from '../calendar/calendar';
import type { AsOf } from '../people/last-touch';
import type { Tier } from '../records/account';
import { type Day, day } from '../records/day';
import type { FollowUp } from '../records/follow-up';
import type { Person } from '../records/person';
import type { Touch } from '../records/touch';
import { careTargets } from './care-targets';
import { type VisitSettings, visitInterval } from './visit-interval';

/** The one day of the next touch, and why: an open step, or the account's visit interval since the last call or visit (null: never). */
export type NextTouch = { on: Day } & ({ by: 'step' } | { by: 'interval'; months: number; last: Day | null });

/** What the next touch of an account follows from. */
export interface TouchFacts {
  account: { id: string; tier: Tier };
  /** Open ones only. */
  followUps: readonly FollowUp[];
  people: readonly Person[];
  touches: readonly Touch[];
}

/**
 * Returns when an account is next to be touched: the first open step, in the past where it is overdue; without one the
 * earliest day of the visit plan's intervals, never before today and on a working day (domain 8.1, 8.3).
 */
export function nextTouch(
  { account, followUps, people, touches }: TouchFacts,
  asOf: AsOf,
  { visits, calendar }: { visits: VisitSettings; calendar: WorkingCalendar },
): NextTouch {
  const dues = followUps.map(({ due }) => due).sort();
  if (dues[0] !== undefined) return { on: dues[0], by: 'step' };
  const wishes = careTargets(account, people, touches, asOf).map(({ tier, power, last }) => {
    const { months } = visitInterval(tier, power, visits);
    return { due: last === null ? asOf.today : day(last).add({ months }), months, last };
  });
  const [first] = wishes.sort((a, b) => Temporal.PlainDate.compare(a.due, b.due));
  const { due = asOf.today, months = visits.every[account.tier], last = null } = first ?? {};
  const on = Temporal.PlainDate.compare(due, asOf.today) < 0 ? asOf.today : due;
  return { on: workingDayOnOrAfter(on, calendar).toString(), by: 'interval', months, last };
}
