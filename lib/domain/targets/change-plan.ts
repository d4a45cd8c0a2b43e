import type { YearPlan } from '../records/plan/target';
import { spreadOver } from './spread-year';

/** Returns a plan with another sum: months that were set by hand keep their parts of it. */
export function withTotal(plan: YearPlan | undefined, total: number): YearPlan {
  const sum = Math.round(total * 100) / 100;
  return plan?.months ? { total: sum, months: spreadOver(sum, plan.months) } : { total: sum };
}

/** Returns a plan of which one month was set by hand, and so all of them: the others stay as they were, and the sum follows. */
export function withMonth(months: readonly number[], place: number, amount: number): YearPlan {
  const cents = months.map((one, at) => Math.round((at === place ? amount : one) * 100));
  return { total: cents.reduce((sum, one) => sum + one, 0) / 100, months: cents.map((one) => one / 100) };
}

/**
 * Returns a plan of which one month has no hand any more: it has its part by the season again, beside what the others have, and the
 * sum follows. Where the others are as the season has them, too, none of them is set by hand.
 */
export function withoutMonth(months: readonly number[], place: number, season: readonly number[]): YearPlan {
  const weight = season[place] ?? 0;
  const ofOthers = season.reduce((sum, one) => sum + one, 0) - weight;
  const others = months.reduce((sum, one) => sum + one, 0) - (months[place] ?? 0);
  const plan = withMonth(months, place, ofOthers > 0 ? (others * weight) / ofOthers : weight);
  const bySeason = spreadOver(plan.total, season);
  const isBySeason = plan.months?.every((one, at) => Math.abs(one - (bySeason[at] ?? 0)) < 0.02);
  return isBySeason ? { total: plan.total } : plan;
}
