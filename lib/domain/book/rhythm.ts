import * as z from 'zod/mini';
import { mean, median, sampleDeviation } from '../figures/statistics';
import { day, daysBetween } from '../records/day';
import { fromEpochDay } from '../records/epoch-day';
import { count, times } from '../records/unit';
import { distinctDays, gapsBetween } from './order-days';
import type { OrderRhythm } from './standing';

/** Own order rhythm (domain 8.2). */
export const RhythmSettings = z.object({
  fewestGaps: count(4),
  amberMedian: times(1.5),
  amberDeviations: times(1),
  redMedian: times(2.5),
  redDeviations: times(2),
});
export type RhythmSettings = z.infer<typeof RhythmSettings>;

/** A rhythm without the day that it is counted from. */
export type GapFigures = Omit<OrderRhythm, 'lastOrder'>;

/**
 * Returns how evenly somebody orders, from its order days in any order (days since 1970-01-01); null for fewer gaps than
 * the settings ask for: not enough data (domain 8.2).
 */
export function orderRhythm(orderDays: Iterable<number>, settings: RhythmSettings): OrderRhythm | null {
  const days = distinctDays(orderDays);
  const last = days.at(-1);
  const figures = gapFigures(gapsBetween(days), settings);
  return last === undefined || figures === null ? null : { lastOrder: fromEpochDay(last), ...figures };
}

/** Returns the figures of a rhythm from the days between orders; null for fewer than the settings ask for (domain 8.2). */
export function gapFigures(gaps: readonly number[], settings: RhythmSettings): GapFigures | null {
  if (gaps.length < settings.fewestGaps) return null;
  const centre = mean(gaps);
  const deviation = sampleDeviation(gaps, centre);
  const middle = median(gaps);
  if (centre === null || deviation === null || middle === null) return null;
  return { gaps: gaps.length, mean: centre, deviation, median: middle };
}

/** Whether a customer keeps its rhythm today, and from how many days after the last order it would not. */
export interface RhythmState {
  state: 'steady' | 'amber' | 'red';
  daysSince: number;
  amberFrom: number;
  redFrom: number;
}

/** Returns whether the last order lies too far back for this customer's own rhythm: amber slipping, red lost (domain 8.2). */
export function rhythmState(rhythm: OrderRhythm, today: Temporal.PlainDate, settings: RhythmSettings): RhythmState {
  const daysSince = daysBetween(day(rhythm.lastOrder), today);
  const amberFrom = firstDayBeyond(rhythm, settings.amberMedian, settings.amberDeviations);
  const redFrom = firstDayBeyond(rhythm, settings.redMedian, settings.redDeviations);
  const state = daysSince >= redFrom ? 'red' : daysSince >= amberFrom ? 'amber' : 'steady';
  return { state, daysSince, amberFrom, redFrom };
}

/** Both tests must be passed, so the later one decides; "more than 45 days" begins on day 46. */
function firstDayBeyond({ mean, deviation, median }: OrderRhythm, medians: number, deviations: number): number {
  const mostAllowed = Math.max(medians * median, mean + deviations * deviation);
  return Math.floor(mostAllowed + 1e-9) + 1;
}
