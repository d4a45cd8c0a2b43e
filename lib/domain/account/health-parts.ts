import * as z from 'zod/mini';
import type { Growth } from '../book/growth';
import type { RhythmState } from '../book/rhythm';
import type { Coverage } from '../people/coverage';
import { points, weight } from '../records/unit';
import type { PromiseRecord } from './promise-record';

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
  /** What each overdue receivable or renewal, and each open complaint, takes off its part. */
  perOverdue: points(30, 0, 100),
  perComplaint: points(25, 0, 100),
});
export type HealthSettings = z.infer<typeof HealthSettings>;

/** What health is computed from. Null stands for "not known", which is not the same as nothing. */
export interface HealthFacts {
  /** Null where nobody of the decision-making group is known. */
  coverage: Pick<Coverage, 'filled' | 'required'> | null;
  /** The account's tier is key or above: there somebody has to be known. */
  isKey: boolean;
  /** Somebody is against us, and nobody talks to them. */
  isOpposed: boolean;
  rhythm: RhythmState | null;
  promises: PromiseRecord | null;
  growth: Growth | null;
  /** Overdue receivables; null where we have none on record, paid or not. */
  overdue: number | null;
  /** Contracts that ended and were not renewed. */
  renewalsOverdue: number;
  /** The score, 1-5, of the newest survey that still counts. */
  satisfaction: number | null;
  openComplaints: number;
}

const between0And100 = (score: number) => Math.min(100, Math.max(0, score));

/**
 * Returns the score, 0-100, of each part that has data, null for the others (domain 8.6).
 * - relations: the part of the required roles that is filled, half of it with an opponent whom nobody talks to; 0 where nobody is known
 *   at an account of tier key or above;
 * - rhythm: 100 while steady, 50 when slipping, 0 when silent longer than usual;
 * - promises: 100 for each kept, 50 for each late or overdue, 0 for each broken, on average;
 * - money: 80 at the same sum as the year before, 2 points for each per cent more or less, less the overdue receivables and renewals;
 * - voice: the survey from 1 (0 points) to 5 (100), less the open complaints; from 50 where there are complaints only.
 */
export function healthParts(facts: HealthFacts, settings: HealthSettings): Record<HealthPart, number | null> {
  return {
    relations: relationsScore(facts),
    rhythm: facts.rhythm === null ? null : { steady: 100, amber: 50, red: 0 }[facts.rhythm.state],
    promises: promisesScore(facts),
    money: moneyScore(facts, settings),
    voice: voiceScore(facts, settings),
  };
}

function relationsScore({ coverage, isKey, isOpposed }: HealthFacts): number | null {
  if (coverage === null) return isKey ? 0 : null;
  if (coverage.required === 0) return null;
  return ((isOpposed ? 50 : 100) * coverage.filled) / coverage.required;
}

function promisesScore({ promises }: HealthFacts): number | null {
  if (promises === null) return null;
  const late = promises.late + promises.overdue.length;
  const all = promises.kept + late + promises.broken;
  return all === 0 ? null : (100 * promises.kept + 50 * late) / all;
}

function moneyScore({ growth, overdue, renewalsOverdue }: HealthFacts, { perOverdue }: HealthSettings): number | null {
  if (growth === null && overdue === null && renewalsOverdue === 0) return null;
  const start = growth === null ? 100 : between0And100(80 + 200 * growth.rate);
  return between0And100(start - perOverdue * ((overdue ?? 0) + renewalsOverdue));
}

function voiceScore({ satisfaction, openComplaints }: HealthFacts, { perComplaint }: HealthSettings): number | null {
  if (satisfaction === null && openComplaints === 0) return null;
  const start = satisfaction === null ? 50 : (100 * (satisfaction - 1)) / 4;
  return between0And100(start - perComplaint * openComplaints);
}
