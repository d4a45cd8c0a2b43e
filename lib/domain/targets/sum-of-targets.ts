import type { Measure } from '../records/plan/target';
import type { TargetFigures } from './target-figures';

/** `above` names every company above it, also those without a line. */
type Line = { accountId: string; above: readonly string[] } & Record<Measure, TargetFigures>;

/** What targets together come to; `forecast` is null where one of them has none. */
export interface TargetSum {
  accounts: number;
  plan: number;
  actual: number;
  forecast: number | null;
}

/** Returns the sum of some lines that have a target: whoever stands below another one of them is in that one's figures already. */
export function sumOfTargets(lines: readonly Line[], measure: Measure): TargetSum {
  const planned = new Set(lines.filter((line) => line[measure].planned).map(({ accountId }) => accountId));
  const counted = lines.filter(
    ({ accountId, above }) => planned.has(accountId) && !above.some((id) => planned.has(id)),
  );
  const progress = counted.flatMap((line) => line[measure].progress ?? []);
  const sum = (amounts: readonly number[]) => Math.round(amounts.reduce((all, one) => all + one, 0) * 100) / 100;
  const forecasts = progress.flatMap(({ forecast }) => forecast ?? []);
  return {
    accounts: counted.length,
    plan: sum(progress.map(({ plan }) => plan)),
    actual: sum(progress.map(({ actual }) => actual)),
    forecast: forecasts.length === progress.length ? sum(forecasts) : null,
  };
}
