import { isAtLeast } from '../figures/threshold';
import { type WeightedMean, weightedMean } from '../figures/weighted-mean';
import type { Day } from '../records/day';
import type { AttractivenessCriterion, PortfolioScores, StrengthCriterion } from '../records/portfolio-scores';
import type { PortfolioSettings } from './portfolio-settings';

/**
 * The four boxes: `strategic` attractive and we are strong, `star` attractive and we are not yet strong, `status` we are
 * strong where little is to be won, `streamline` neither.
 */
type PortfolioBox = 'star' | 'strategic' | 'status' | 'streamline';

/** An account's place in the matrix; both axes 0-10 with their parts. */
export interface PortfolioPlace {
  accountId: string;
  box: PortfolioBox;
  attractiveness: WeightedMean<AttractivenessCriterion> & { mean: number };
  strength: WeightedMean<StrengthCriterion> & { mean: number };
  because: { highFrom: number; on: Day };
}

/** Returns an account's box and place in the portfolio matrix; null where an axis has no score: not enough data (domain 9). */
export function portfolioPlace(scores: PortfolioScores, settings: PortfolioSettings): PortfolioPlace | null {
  const { mean: attraction, ...attractionParts } = weightedMean(scores.attractiveness, settings.attractiveness);
  const { mean: strength, ...strengthParts } = weightedMean(scores.strength, settings.strength);
  if (attraction === null || strength === null) return null;
  const isAttractive = isAtLeast(attraction, settings.highFrom);
  const isStrong = isAtLeast(strength, settings.highFrom);
  return {
    accountId: scores.accountId,
    box: isAttractive ? (isStrong ? 'strategic' : 'star') : isStrong ? 'status' : 'streamline',
    attractiveness: { mean: attraction, ...attractionParts },
    strength: { mean: strength, ...strengthParts },
    because: { highFrom: settings.highFrom, on: scores.on },
  };
}
