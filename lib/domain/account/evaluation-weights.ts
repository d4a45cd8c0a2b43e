import * as z from 'zod/mini';
import { weight } from '../records/unit';

/** How much each of the seven criteria counts (domain 3.4). */
export const EvaluationWeights = z.object({
  turnover: weight(1),
  margin: weight(1),
  payment: weight(1),
  paymentTerm: weight(1),
  stability: weight(1),
  partnership: weight(1),
  complexity: weight(1),
});
export type EvaluationWeights = z.infer<typeof EvaluationWeights>;
