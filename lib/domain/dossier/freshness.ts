import { type Day, day } from '../records/day';
import type { Fact } from '../records/fact';
import type { DossierSettings } from './highlights';

/** How old a fact is, and from which days on it counts as ageing and as stale. */
export interface Freshness {
  state: 'fresh' | 'ageing' | 'stale';
  learnedOn: Day;
  ageingFrom: Day;
  staleFrom: Day;
}

/** Returns how fresh a fact is (domain 6): fresh below 6 months, ageing below 12, then stale; by the calendar's months. */
export function freshnessOf(
  { learnedOn }: Pick<Fact, 'learnedOn'>,
  today: Temporal.PlainDate,
  { freshMonths, staleMonths }: DossierSettings,
): Freshness {
  const ageingFrom = day(learnedOn).add({ months: freshMonths });
  const staleFrom = day(learnedOn).add({ months: staleMonths });
  const isFrom = (from: Temporal.PlainDate) => Temporal.PlainDate.compare(today, from) >= 0;
  const state = isFrom(staleFrom) ? 'stale' : isFrom(ageingFrom) ? 'ageing' : 'fresh';
  return { state, learnedOn, ageingFrom: ageingFrom.toString(), staleFrom: staleFrom.toString() };
}
