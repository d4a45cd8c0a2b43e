import { Tier } from '../records/account';
import type { Day } from '../records/day';
import type { CareTarget } from './care-targets';

/** Why a visit comes before another, in this order: power, tier, share of profit, how long somebody of it has been due (domain 8.3). */
export interface VisitRank {
  customerId: string;
  /** The highest among those who are due; null where nobody's is known. */
  power: number | null;
  tier: Tier;
  share: number | null;
  /** Since when the first of them has been due. */
  due: Day;
}

/** Nobody's power known is no reason to wait: as in the interval, they count as people with much of it. */
const POWER_UNKNOWN = 2;

/** Returns the rank of a visit to those who are due at one customer; they are one at least. */
export function visitRank(customerId: string, due: readonly { target: CareTarget; due: Day }[]): VisitRank {
  const powers = due.flatMap(({ target }) => target.power ?? []);
  const tiers = due.map(({ target }) => Tier.options.indexOf(target.tier));
  const shares = due.flatMap(({ target }) => target.share ?? []);
  return {
    customerId,
    power: powers.length === 0 ? null : Math.max(...powers),
    tier: Tier.options[Math.min(...tiers)] ?? 'standard',
    share: shares.length === 0 ? null : Math.max(...shares),
    due: due.map((one) => one.due).sort()[0] ?? '',
  };
}

/** Compares visits by their rank, of equal ones by the customer: the order is total, and the same whatever it was before. */
export function compareVisits(a: VisitRank, b: VisitRank): number {
  const tiers = Tier.options;
  return (
    (b.power ?? POWER_UNKNOWN) - (a.power ?? POWER_UNKNOWN) ||
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    (b.share ?? -1) - (a.share ?? -1) ||
    a.due.localeCompare(b.due) ||
    (a.customerId < b.customerId ? -1 : Number(a.customerId > b.customerId))
  );
}
