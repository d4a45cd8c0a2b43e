import { Tier } from '../domain/records/account';
import type { Suggestion } from './play';

/** A suggestion with the tier of its account, so that those of several accounts can be put in one order. */
export interface RankedSuggestion extends Suggestion {
  tier: Tier;
}

/** Compares suggestions as a list shows them: by due day, then by tier, the strategic accounts first. */
export function compareSuggestions(a: RankedSuggestion, b: RankedSuggestion): number {
  return a.due.localeCompare(b.due) || Tier.options.indexOf(a.tier) - Tier.options.indexOf(b.tier);
}
