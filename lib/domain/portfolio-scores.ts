import * as z from 'zod';
import { Day } from './day';

/** What makes an account attractive for us (domain 9). */
export const AttractivenessCriterion = z.enum(['size', 'growth', 'profitability', 'reputation', 'openness']);
export type AttractivenessCriterion = z.infer<typeof AttractivenessCriterion>;

/** What makes us strong at an account, compared with its other suppliers (domain 9). */
export const StrengthCriterion = z.enum(['shareOfWallet', 'relations', 'productFit', 'price', 'service']);
export type StrengthCriterion = z.infer<typeof StrengthCriterion>;

const score = z.number().min(0).max(10);

/** An account's scores for the portfolio matrix, 0 nothing to 10 the best (domain 9). */
export const PortfolioScores = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  on: Day,
  attractiveness: z.partialRecord(AttractivenessCriterion, score),
  strength: z.partialRecord(StrengthCriterion, score),
});
export type PortfolioScores = z.infer<typeof PortfolioScores>;
