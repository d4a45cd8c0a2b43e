import type { Day } from '../records/day';
import type { ChainSettings } from './proposal-chain';

/** Returns the day until which a proposal sent on a day is valid where nothing else is said (domain 8.1: 30 days). */
export function validUntil(sentOn: Temporal.PlainDate, { validFor }: ChainSettings): Day {
  return sentOn.add({ days: validFor }).toString();
}
