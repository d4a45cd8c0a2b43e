import * as z from 'zod';
import { Day } from './day';

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
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  on: Day,
  scores: z.partialRecord(EvaluationCriterion, z.int().min(1).max(5)),
});
export type Evaluation = z.infer<typeof Evaluation>;
