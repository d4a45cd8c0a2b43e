import type { Portfolio } from '../../../lib/db/read/portfolio';
import { type PortfolioPlace, portfolioPlace } from '../../../lib/domain/programme/portfolio-matrix';
import type { PortfolioScores } from '../../../lib/domain/records/portfolio-scores';

/** An account's place in the matrix with its name and what it brought itself in the 12 months; null where not known. */
export interface NamedPlace {
  place: PortfolioPlace;
  name: string;
  amount: number | null;
}

/** Returns the places by the newest scores of each account, and the names of those that lack scores on an axis. */
export function matrixPlaces({ accounts, standings, portfolioScores, settings }: Portfolio): {
  places: NamedPlace[];
  leftOut: string[];
} {
  const newest = new Map<string, PortfolioScores>();
  for (const scores of portfolioScores) {
    const before = newest.get(scores.accountId);
    if (!before || scores.on >= before.on) newest.set(scores.accountId, scores);
  }
  const amounts = new Map(standings.map(({ accountId, ownAmount }) => [accountId, ownAmount]));
  const scored = accounts.flatMap(({ id, name }) => {
    const scores = newest.get(id);
    return scores ? [{ name, amount: amounts.get(id) ?? null, place: portfolioPlace(scores, settings.portfolio) }] : [];
  });
  return {
    places: scored
      .flatMap(({ place, ...rest }) => (place ? [{ place, ...rest }] : []))
      .sort((a, b) => b.place.attractiveness.mean - a.place.attractiveness.mean),
    leftOut: scored.flatMap(({ place, name }) => (place ? [] : [name])),
  };
}
