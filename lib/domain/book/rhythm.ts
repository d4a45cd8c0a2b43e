import * as z from 'zod/mini';
import { day, daysBetween } from '../records/day';
import { fromEpochDay } from '../records/epoch-day';
import { count, times } from '../records/unit';
import { type BookRhythms, rhythmsOf } from './book-rhythms';
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

/**
 * Returns how evenly somebody orders, from its order days in any order (days since 1970-01-01): several orders of one day are
 * one order day; null for fewer gaps than the settings ask for: not enough data (domain 8.2).
 */
export function orderRhythm(orderDays: Iterable<number>, settings: RhythmSettings): OrderRhythm | null {
  const days = Int32Array.from(new Set(orderDays)).sort();
  const alone = { days, start: Int32Array.of(0), end: Int32Array.of(days.length) };
  return rhythmAt(0, rhythmsOf(Int32Array.of(0), alone), settings, fromEpochDay);
}

/** Returns how evenly the customer at a place orders; null for fewer gaps than the settings ask for: not enough data (domain 8.2). */
export function rhythmAt(
  customer: number,
  rhythms: BookRhythms,
  { fewestGaps }: RhythmSettings,
  isoDay: (epochDay: number) => string,
): OrderRhythm | null {
  const gaps = rhythms.gaps[customer] as number;
  if (gaps === 0 || gaps < fewestGaps) return null;
  return {
    lastOrder: isoDay(rhythms.lastOrder[customer] as number),
    gaps,
    mean: rhythms.mean[customer] as number,
    deviation: rhythms.deviation[customer] as number,
    median: rhythms.median[customer] as number,
  };
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
