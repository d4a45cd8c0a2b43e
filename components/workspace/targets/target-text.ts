import type { Measure } from '../../../lib/domain/records/plan/target';
import type { TargetProgress } from '../../../lib/domain/targets/target-progress';
import { date, money, percent, spokenLanguage, t, wordOf } from '../../../lib/text';
import { growthText } from '../../ui/growth-text';

/** Returns the name of a month of the year, 0 is January. */
export function monthName(month: number, form: 'short' | 'long' = 'short'): string {
  return Temporal.PlainDate.from({ year: 2026, month: month + 1, day: 1 }).toLocaleString(spokenLanguage(), {
    month: form,
  });
}

/** Returns how far the forecast is from the plan: "−€12K (−8%)". */
export function gapText({ gap }: TargetProgress, currency: string): string {
  if (!gap) return '–';
  const amount = `${gap.amount > 0 ? '+' : ''}${money(gap.amount, currency)}`;
  return gap.share === null ? amount : `${amount} (${growthText(gap.share)})`;
}

/** Returns how the forecast comes about, or why there is none. */
export function forecastText(progress: TargetProgress, currency: string): string {
  const { actual, asOf, planToDate, reached, plan, forecast, why } = progress;
  if (why !== null || asOf === undefined || reached === null || forecast === null)
    return wordOf('noForecast', why ?? 'noSales');
  return t('targets_how', {
    ...{ actual: money(actual, currency), day: date(asOf), reached: percent(reached) },
    ...{ planned: money(planToDate, currency), rest: money(plan - planToDate, currency) },
    forecast: money(forecast, currency),
  });
}

/** Returns what a target is of, as it is saved. */
export const savedText = (measure: Measure, name: string, year: number, isGone: boolean): string =>
  t(isGone ? 'targets_removed' : 'targets_saved', { measure: wordOf('measure', measure), name, year: String(year) });
