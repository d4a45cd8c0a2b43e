import { day, daysBetween } from '../records/day';
import type { Fact } from '../records/fact';

/** A complaint that is not settled, and for how many days we have known of it. */
export interface OpenComplaint {
  fact: Fact;
  openDays: number;
}

/** Returns the open complaints of an account, the oldest first; each is for today (domain 8.3). */
export function openComplaints(facts: readonly Fact[], today: Temporal.PlainDate): OpenComplaint[] {
  return facts
    .filter(({ complaint }) => complaint === 'open')
    .map((fact) => ({ fact, openDays: daysBetween(day(fact.learnedOn), today) }))
    .sort((a, b) => b.openDays - a.openDays);
}
