import type { Day } from '../records/day';
import { MEASURES, type Measure, type TargetChange, type YearPlan } from '../records/plan/target';

/** What is planned of a year; null takes a target away. */
export type PlanChange = Partial<Record<Measure, YearPlan | null>>;

/** Returns what a target's history notes of a change on a day: only sums that are others, as months alone change no target. */
export function targetChanges(
  before: Partial<Record<Measure, YearPlan | undefined>> = {},
  change: PlanChange,
  on: Day,
): TargetChange[] {
  return MEASURES.flatMap((measure): TargetChange[] => {
    const plan = change[measure];
    if (plan === undefined || plan?.total === before[measure]?.total) return [];
    return [{ on, measure, total: plan?.total ?? null }];
  });
}
