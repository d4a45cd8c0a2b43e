import type { Conclusions } from '../conclude/account';
import { isDismissed } from '../domain/records/dismissal';
import { isHeld } from './held';
import { plays } from './index';
import { compareSuggestions, type RankedSuggestion } from './ranked-suggestion';

/** More advice at once than this is none. */
const MOST = 5;

/**
 * Returns what to do about an account: at most five suggestions, one a play at most, by due day, then in the order of the list
 * of plays. Leaves out what was dismissed or has to wait, and what an open follow-up of the same play takes care of already.
 */
export function runPlays(facts: Conclusions): RankedSuggestion[] {
  const { followUps, dismissals, tier } = facts;
  return plays
    .filter(({ id }) => !followUps.some(({ playId }) => playId === id))
    .flatMap((play) => {
      const suggestion = play.suggest(facts);
      return suggestion && !isHeld(play, suggestion, facts) ? [suggestion] : [];
    })
    .filter((suggestion) => !isDismissed(suggestion, dismissals))
    .map((suggestion) => ({ ...suggestion, tier: tier.tier }))
    .sort(compareSuggestions)
    .slice(0, MOST);
}
