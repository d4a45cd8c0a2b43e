import * as z from 'zod/mini';
import { isAtLeast } from '../figures/threshold';
import { type WeightedMean, weightedMean } from '../figures/weighted-mean';
import type { Day } from '../records/day';
import type { AttractivenessCriterion, PortfolioScores, StrengthCriterion } from '../records/portfolio-scores';
import { points, weight } from '../records/unit';

/** The weights of both axes, and from which score, 0-10, an axis counts as high (domain 9). */
export const PortfolioSettings = z.object({
  attractiveness: z.prefault(
    z.object({
      size: weight(3),
      growth: weight(2),
      profitability: weight(3),
      reputation: weight(1),
      openness: weight(1),
    }),
    {},
  ),
  strength: z.prefault(
    z.object({
      shareOfWallet: weight(3),
      relations: weight(2),
      productFit: weight(2),
      price: weight(1),
      service: weight(2),
    }),
    {},
  ),
  highFrom: points(5, 0, 10),
});
export type PortfolioSettings = z.infer<typeof PortfolioSettings>;

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
