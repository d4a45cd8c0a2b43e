import type { YearPlan } from '../records/plan/target';

/** By what the months of a plan come about; evenly for want of last year's sales in the book, or for `nothing` sold in that year. */
export type SpreadBy = 'hand' | 'season' | 'evenly' | 'nothing';

/**
 * Returns a sum divided over months by weights, or evenly where none of them is above zero. Each month is whole hundredths, and they
 * add up to the sum to the hundredth: what rounding leaves goes where most was cut off, of equals to the earlier month.
 */
export function spreadOver(total: number, weights: readonly number[]): number[] {
  const above = weights.map((weight) => Math.max(0, weight));
  const sum = above.reduce((all, weight) => all + weight, 0);
  const parts = sum > 0 ? above.map((weight) => weight / sum) : above.map(() => 1 / weights.length);
  const cents = Math.round(total * 100);
  const months = parts.map((part, place) => ({ place, cents: Math.floor(cents * part), cut: (cents * part) % 1 }));
  const left = cents - months.reduce((all, month) => all + month.cents, 0);
  const byCut = months
    .filter(({ place }) => (parts[place] ?? 0) > 0)
    .sort((a, b) => b.cut - a.cut || a.place - b.place);
  for (let given = 0; given < Math.abs(left); given += 1) {
    const month = byCut[given % byCut.length];
    if (month) month.cents += Math.sign(left);
  }
  return months.map((month) => month.cents / 100);
}

/** Returns the twelve months of a plan: as set by hand, else by a season, else evenly (domain 9). */
export function spreadYear(plan: YearPlan, season: readonly number[] | null): { months: number[]; by: SpreadBy } {
  if (plan.months) return { months: plan.months, by: 'hand' };
  const months = spreadOver(plan.total, season ?? new Array(12).fill(1));
  if (!season) return { months, by: 'evenly' };
  return { months, by: season.some((amount) => amount > 0) ? 'season' : 'nothing' };
}
