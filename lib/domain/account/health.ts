import { type WeightedMean, weightedMean } from '../figures/weighted-mean';
import { type HealthFacts, type HealthPart, type HealthSettings, healthParts } from './health-parts';

/** An account's health, 0-100 in whole points, what to do, and the parts it opens to; `leftOut` names those without data. */
export interface Health extends Omit<WeightedMean<HealthPart>, 'mean'> {
  score: number;
  state: 'act' | 'watch' | 'fine';
  because: { watchFrom: number; fineFrom: number };
}

/** Of fewer parts than this nothing is concluded. */
const LEAST_PARTS = 2;

/** Returns an account's health from the parts that have data; null where fewer than two have any: not enough data (domain 8.6). */
export function healthOf(facts: HealthFacts, settings: HealthSettings): Health | null {
  const { mean, parts, leftOut } = weightedMean<HealthPart>(healthParts(facts, settings), settings.weights);
  if (mean === null || parts.length < LEAST_PARTS) return null;
  const { watchFrom, fineFrom } = settings;
  const score = Math.round(mean);
  const state = score >= fineFrom ? 'fine' : score >= watchFrom ? 'watch' : 'act';
  return { score, state, parts, leftOut, because: { watchFrom, fineFrom } };
}
