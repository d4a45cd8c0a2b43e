/** One criterion that counted, and how much. */
interface WeightedPart<Criterion extends string> {
  criterion: Criterion;
  score: number;
  weight: number;
}

/** A mean with its parts; `leftOut` names the criteria without a score. The mean is null where nothing counts. */
export interface WeightedMean<Criterion extends string> {
  mean: number | null;
  parts: WeightedPart<Criterion>[];
  leftOut: Criterion[];
}

/**
 * Returns the weighted mean of the scores there are, in their unit. Criteria without a score are left out and named, never
 * guessed; criteria of weight 0 take no part at all.
 */
export function weightedMean<Criterion extends string>(
  scores: { readonly [criterion in Criterion]?: number | null | undefined },
  weights: { readonly [criterion in Criterion]: number },
): WeightedMean<Criterion> {
  const parts: WeightedPart<Criterion>[] = [];
  const leftOut: Criterion[] = [];
  for (const criterion in weights) {
    const score = scores[criterion];
    const weight = weights[criterion];
    if (weight <= 0) continue;
    if (score === undefined || score === null) leftOut.push(criterion);
    else parts.push({ criterion, score, weight });
  }
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const sum = parts.reduce((so, { score, weight }) => so + score * weight, 0);
  return { mean: total > 0 ? sum / total : null, parts, leftOut };
}
