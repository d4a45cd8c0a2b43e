import type { Conclusions } from '../conclude/account';
import type { RankedSuggestion } from './ranked-suggestion';
import { runPlays } from './run-plays';
import { URGENCY } from './urgency';

/** From this urgency on a standard account is spoken of in the lists of all accounts, too. */
const OF_STANDARD = 3;

/** Returns the advice on an account for the lists of all accounts: visits stand in the plan, and a standard account's has to be urgent. */
export function adviceOn(facts: Conclusions): RankedSuggestion[] {
  return runPlays(facts).filter(
    ({ playId, tier }) => playId !== 'visit-due' && (tier !== 'standard' || URGENCY[playId] >= OF_STANDARD),
  );
}

/** All advice on one customer: what to do first, and the rest under it. */
export interface AdviceRow {
  customerId: string;
  first: RankedSuggestion;
  more: RankedSuggestion[];
  /** Its urgency times what the customer is worth. */
  worth: number;
}

/**
 * Returns one row a customer, so that nobody is asked to call the same one twice; the most urgent of it first, and the rows by urgency times
 * worth (domain 8.2).
 */
export function adviceRows(
  suggestions: readonly RankedSuggestion[],
  customerOf: (accountId: string) => string,
  worthAt: (accountId: string) => number,
): AdviceRow[] {
  const urgent = (a: RankedSuggestion, b: RankedSuggestion) =>
    URGENCY[b.playId] - URGENCY[a.playId] || a.due.localeCompare(b.due);
  return [...Map.groupBy(suggestions, ({ accountId }) => customerOf(accountId))]
    .flatMap(([customerId, found]): AdviceRow[] => {
      const [first, ...more] = found.toSorted(urgent);
      return first ? [{ customerId, first, more, worth: URGENCY[first.playId] * worthAt(first.accountId) }] : [];
    })
    .sort((a, b) => b.worth - a.worth || (a.customerId < b.customerId ? -1 : 1));
}
