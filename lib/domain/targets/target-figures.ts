import type { Measure } from '../records/plan/target';
import type { LedgerDays } from './ledger-days';
import { type Planned, type Plans, plannedFor } from './planned-for';
import { spreadYear } from './spread-year';
import { progressOf, type TargetProgress } from './target-progress';
import { seasonOf, YEARS_BACK, type YearSales } from './year-sales';

/** What is known of one figure of an account in a year, whether it has a target or not. */
export interface TargetFigures {
  planned: Planned | null;
  progress: TargetProgress | null;
  actual: number;
  /** All of the year before. */
  lastYear: number;
  /** What the months would be without a hand: of the plan, or of nothing. */
  spread: number[];
}

const sum = (amounts: readonly number[]) => Math.round(amounts.reduce((all, amount) => all + amount, 0) * 100) / 100;

/** Returns target, actual and forecast of an account: its own or those below it, whose sales are in `sales`. */
export function targetFigures(
  accountId: string,
  measure: Measure,
  plans: Plans,
  below: (id: string) => readonly string[],
  sold: { year: number; sales: YearSales; days: LedgerDays },
): TargetFigures {
  const planned = plannedFor(accountId, measure, plans, below);
  const amounts = sold.sales[measure];
  const season = seasonOf(amounts, sold.year, sold.days);
  return {
    planned,
    progress: planned && progressOf(planned.plan, measure, sold),
    actual: sum(amounts.slice(YEARS_BACK * 12)),
    lastYear: sum(amounts.slice((YEARS_BACK - 1) * 12, YEARS_BACK * 12)),
    spread: spreadYear({ total: planned?.plan.total ?? 0 }, season).months,
  };
}
