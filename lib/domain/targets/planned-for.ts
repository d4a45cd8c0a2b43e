import type { Measure, Target, YearPlan } from '../records/plan/target';

/** The targets of one year by account. */
export type Plans = ReadonlyMap<string, Partial<Record<Measure, YearPlan>>>;

/** What is planned for an account: `own`, or else what the companies below it have, of so many of them. */
export interface Planned {
  plan: YearPlan;
  own: boolean;
  companies: number;
}

/** Returns the plans of one year by account; of two that were made one both count, as their sales do. */
export function plansOf(targets: readonly Target[], year: number): Plans {
  const ofYear = targets.filter((target) => target.year === year);
  return new Map(
    [...Map.groupBy(ofYear, ({ accountId }) => accountId)].map(([id, own]) => [
      id,
      { ...added('turnover', own), ...added('profit', own) },
    ]),
  );
}

function added(measure: Measure, targets: readonly Target[]): Partial<Record<Measure, YearPlan>> {
  const plan = sumOf(targets.flatMap((target) => target[measure] ?? []));
  return plan ? { [measure]: plan } : {};
}

/** The months stay where all of them were set by hand. */
function sumOf(plans: readonly YearPlan[]): YearPlan | null {
  const [first, ...others] = plans;
  if (!first || others.length === 0) return first ?? null;
  const cents = (amounts: readonly number[]) =>
    amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
  const months = plans.flatMap((plan) => (plan.months ? [plan.months] : []));
  const total = cents(plans.map((plan) => plan.total));
  if (months.length < plans.length) return { total };
  return { total, months: Array.from({ length: 12 }, (_, at) => cents(months.map((one) => one[at] ?? 0))) };
}

/**
 * Returns what is planned for an account. A target counts for the company and all below it, so that those below count only where it has
 * none itself; null where nobody has one.
 */
export function plannedFor(
  accountId: string,
  measure: Measure,
  plans: Plans,
  below: (id: string) => readonly string[],
): Planned | null {
  const own = plans.get(accountId)?.[measure];
  if (own) return { plan: own, own: true, companies: 1 };
  const found: YearPlan[] = [];
  const seen = new Set([accountId]);
  const look = [...below(accountId)];
  for (let id = look.pop(); id !== undefined; id = look.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const plan = plans.get(id)?.[measure];
    if (plan) found.push(plan);
    else look.push(...below(id));
  }
  const plan = sumOf(found);
  return plan && { plan, own: false, companies: found.length };
}
