import type { Conclusions } from '../conclude/account';
import { waitOf } from '../domain/proposal/client-waits';
import { isDismissed } from '../domain/records/dismissal';
import { plays } from './index';
import { compareSuggestions, type RankedSuggestion } from './ranked-suggestion';

/** More advice at once than this is none. */
const MOST = 5;

/**
 * Returns what to do about an account: at most five suggestions, one a play at most, by due day, then in the order of the list
 * of plays. Leaves out what was dismissed, a touch of those whom a proposal leaves in peace (domain 8.1), and what an open follow-up of the same play takes care of already.
 */
export function runPlays(facts: Conclusions): RankedSuggestion[] {
  const { followUps, dismissals, tier, waits } = facts;
  return plays
    .filter(({ id }) => !followUps.some(({ playId }) => playId === id))
    .flatMap((play) => {
      const suggestion = play.suggest(facts);
      const isHeld = play.asksForTouch && suggestion && waitOf(suggestion.personId, waits);
      return suggestion && !isHeld ? [suggestion] : [];
    })
    .filter((suggestion) => !isDismissed(suggestion, dismissals))
    .map((suggestion) => ({ ...suggestion, tier: tier.tier }))
    .sort(compareSuggestions)
    .slice(0, MOST);
}
