import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';

/** The seven criteria of a customer evaluation (domain 3.4). */
export const EvaluationCriterion = z.enum([
  'turnover',
  'margin',
  'payment',
  'paymentTerm',
  'stability',
  'partnership',
  'complexity',
]);
export type EvaluationCriterion = z.infer<typeof EvaluationCriterion>;

/** How good a customer is for us by each criterion, 1 bad to 5 good (so 5 for complexity is simple to serve). */
export const Evaluation = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  on: Day,
  scores: z.partialRecord(EvaluationCriterion, z.int().check(z.minimum(1), z.maximum(5))),
});
export type Evaluation = z.infer<typeof Evaluation>;
