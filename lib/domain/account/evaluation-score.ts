import { type WeightedMean, weightedMean } from '../figures/weighted-mean';
import type { Day } from '../records/day';
import type { Evaluation, EvaluationCriterion } from '../records/evaluation';
import type { EvaluationWeights } from './evaluation-weights';

/** A customer's weighted mean, 1-5, with its parts and the day of the evaluation. */
export interface EvaluationScore extends WeightedMean<EvaluationCriterion> {
  mean: number;
  on: Day;
}

/** Returns the weighted mean of an evaluation, 1-5, with its parts; null where no criterion that counts has a score (domain 3.4). */
export function scoreEvaluation({ scores, on }: Evaluation, weights: EvaluationWeights): EvaluationScore | null {
  const { mean, ...rest } = weightedMean<EvaluationCriterion>(scores, weights);
  return mean === null ? null : { mean, ...rest, on };
}
