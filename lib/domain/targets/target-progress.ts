import type { Day } from '../records/day';
import { day } from '../records/day';
import type { Measure, YearPlan } from '../records/plan/target';
import type { LedgerDays } from './ledger-days';
import { type SpreadBy, spreadYear } from './spread-year';
import { seasonOf, YEARS_BACK, type YearSales } from './year-sales';

/** A forecast rests on so many months at least (domain 9): by fewer, one large order would decide the year. */
const FORECAST_FROM_MONTHS = 3;

/** Why there is no forecast: no sales at all, too little of the year, a ledger that begins within it, or nothing planned until now. */
type NoForecast = 'noSales' | 'early' | 'lateLedger' | 'nothingPlanned';

/** A target against what became of it, in the currency of the book. */
export interface TargetProgress {
  plan: number;
  by: SpreadBy;
  /** January to December: what was planned, and what was sold. */
  months: { planned: number; actual: number }[];
  /** The last day of the year that the ledger has sales of; nothing where it has none. */
  asOf: Day | undefined;
  actual: number;
  /** What was planned up to that day; of its month by days. */
  planToDate: number;
  /** The part of that which was reached: 1.2 is a fifth more. */
  reached: number | null;
  forecast: number | null;
  why: NoForecast | null;
  /** The forecast against the plan: below zero so much is missing; `share` of the plan, none where that is zero. */
  gap: { amount: number; share: number | null } | null;
}

const cents = (amount: number) => Math.round(amount * 100) / 100;
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/**
 * Returns a target against the sales: the forecast is the actual and the rest of the plan times what was reached of the plan to date.
 * Silence after the last day of the ledger is no missing turnover: both sides count up to that day.
 */
export function progressOf(
  plan: YearPlan,
  measure: Measure,
  { year, sales, days }: { year: number; sales: YearSales; days: LedgerDays },
): TargetProgress {
  const { months: planned, by } = spreadYear(plan, seasonOf(sales[measure], year, days));
  const actuals = sales[measure].slice(YEARS_BACK * 12);
  const ends = `${year}-12-31`;
  const asOf = days && days.to >= `${year}-01-01` ? (days.to < ends ? days.to : ends) : undefined;
  const actual = cents(sum(actuals));
  const planToDate = cents(plannedUpTo(planned, asOf));
  const why = whyNoForecast(asOf, days?.from, year, planToDate);
  const reached = planToDate > 0 && why !== 'lateLedger' ? actual / planToDate : null;
  const forecast = why === null && reached !== null ? cents(actual + (plan.total - planToDate) * reached) : null;
  const missing = forecast === null ? null : cents(forecast - plan.total);
  return {
    ...{ plan: plan.total, by, asOf, actual, planToDate, reached, forecast, why },
    months: planned.map((amount, month) => ({ planned: amount, actual: cents(actuals[month] ?? 0) })),
    gap: missing === null ? null : { amount: missing, share: plan.total > 0 ? missing / plan.total : null },
  };
}

function plannedUpTo(planned: readonly number[], asOf: Day | undefined): number {
  if (asOf === undefined) return 0;
  const { month, day: of, daysInMonth } = day(asOf);
  return sum(planned.slice(0, month - 1)) + ((planned[month - 1] ?? 0) * of) / daysInMonth;
}

function whyNoForecast(
  asOf: Day | undefined,
  from: Day | undefined,
  year: number,
  planToDate: number,
): NoForecast | null {
  if (asOf === undefined || from === undefined) return 'noSales';
  if (from >= `${year}-02-01`) return 'lateLedger';
  const over = day(asOf).add({ days: 1 });
  if (over.year === year && over.month <= FORECAST_FROM_MONTHS) return 'early';
  return planToDate > 0 ? null : 'nothingPlanned';
}
