import { type AgreedVisit, agreedVisits } from '../domain/care/agreed-visits';
import { type CareTarget, careTargets } from '../domain/care/care-targets';
import { type VisitPlan, visitPlan } from '../domain/care/visit-plan';
import type { AsOf } from '../domain/people/last-touch';
import { clientWaits } from '../domain/proposal/client-waits';
import type { Tier } from '../domain/records/account';
import type { Settings } from '../domain/settings';
import type { AccountContext } from './account-context';
import { concludeStanding } from './standing';

/** An account in the visit plan: its customer is the account alone, or the top of its group, whose tier counts for all of it. */
export interface PlannedAccount extends AccountContext {
  customerId: string;
  tier: Tier;
}

/** Returns whom to visit when, over so many weeks: a customer at a time, a group at its top (domain 8.3). */
export function concludeVisits(
  planned: readonly PlannedAccount[],
  settings: Settings,
  asOf: AsOf,
  weeksAhead: number,
): VisitPlan {
  const { today } = asOf;
  const targets = planned.flatMap((one): CareTarget[] => {
    const { account, tier, customerId, people, touches, proposals } = one;
    const { cell } = concludeStanding(one, today);
    const counted = { id: account.id, tier, customerId, cell, share: one.standing?.share ?? null };
    return careTargets(counted, people, touches, asOf, clientWaits(proposals, settings, today));
  });
  const agreed = planned.flatMap(({ customerId, followUps }): AgreedVisit[] => agreedVisits(customerId, followUps));
  return visitPlan(targets, today, { ...settings.visits, weeksAhead }, settings.calendar, agreed, placesOf(planned));
}

/** Where each customer is visited: a group at its top, else where the first of its companies with a place is. */
function placesOf(planned: readonly PlannedAccount[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { account, customerId } of planned) {
    if (account.place && (account.id === customerId || !places.has(customerId))) places.set(customerId, account.place);
  }
  return places;
}
