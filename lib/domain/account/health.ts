import * as z from 'zod/mini';
import { type WeightedMean, weightedMean } from '../figures/weighted-mean';
import { points, weight } from '../records/unit';
import { type HealthFacts, healthParts } from './health-parts';

/** The five parts of health (domain 8.6). */
export type HealthPart = 'relations' | 'rhythm' | 'promises' | 'money' | 'voice';

/** How much each part counts, and from which score, 0-100, an account is to be watched or fine (domain 8.6). */
export const HealthSettings = z.object({
  weights: z.prefault(
    z.object({ relations: weight(1), rhythm: weight(1), promises: weight(1), money: weight(1), voice: weight(1) }),
    {},
  ),
  watchFrom: points(40, 0, 100),
  fineFrom: points(70, 0, 100),
  /** What each overdue receivable and each open complaint takes off its part. */
  perOverdue: points(30, 0, 100),
  perComplaint: points(25, 0, 100),
});
export type HealthSettings = z.infer<typeof HealthSettings>;

/** An account's health, 0-100 in whole points, what to do, and the parts it opens to; `leftOut` names those without data. */
export interface Health extends Omit<WeightedMean<HealthPart>, 'mean'> {
  score: number;
  state: 'act' | 'watch' | 'fine';
  because: { watchFrom: number; fineFrom: number };
}

/** Returns an account's health from the parts that have data; null where none has any: not enough data (domain 8.6). */
export function healthOf(facts: HealthFacts, settings: HealthSettings): Health | null {
  const { mean, parts, leftOut } = weightedMean<HealthPart>(healthParts(facts, settings), settings.weights);
  if (mean === null) return null;
  const { watchFrom, fineFrom } = settings;
  const score = Math.round(mean);
  const state = score >= fineFrom ? 'fine' : score >= watchFrom ? 'watch' : 'act';
  return { score, state, parts, leftOut, because: { watchFrom, fineFrom } };
}
