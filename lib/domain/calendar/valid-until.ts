import type { Day } from '../records/day';
import type { Settings } from '../settings';

/** Returns the day until which a proposal sent on a day is valid where nothing else is said (domain 8.1: 30 days). */
export function validUntil(sentOn: Temporal.PlainDate, settings: Pick<Settings, 'chain'>): Day {
  return sentOn.add({ days: settings.chain.validFor }).toString();
}
