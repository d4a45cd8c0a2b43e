import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';

/** What makes an account attractive for us (domain 9). */
export const AttractivenessCriterion = z.enum(['size', 'growth', 'profitability', 'reputation', 'openness']);
export type AttractivenessCriterion = z.infer<typeof AttractivenessCriterion>;

/** What makes us strong at an account, compared with its other suppliers (domain 9). */
export const StrengthCriterion = z.enum(['shareOfWallet', 'relations', 'productFit', 'price', 'service']);
export type StrengthCriterion = z.infer<typeof StrengthCriterion>;

const score = z.number().check(z.minimum(0), z.maximum(10));

/** An account's scores for the portfolio matrix, 0 nothing to 10 the best (domain 9). */
export const PortfolioScores = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  on: Day,
  attractiveness: z.partialRecord(AttractivenessCriterion, score),
  strength: z.partialRecord(StrengthCriterion, score),
});
export type PortfolioScores = z.infer<typeof PortfolioScores>;
