import * as z from 'zod/mini';
import { type Day, day, daysBetween } from '../records/day';
import { fromEpochDay } from '../records/epoch-day';
import { count, days, share, times } from '../records/unit';
import { firstDays } from '../silence/first-days';
import { isOfSeason } from '../silence/of-season';
import { type BookRhythms, rhythmsOf } from './book-rhythms';
import { monthsBefore } from './month-windows';
import type { OrderRhythm } from './standing';

/** Own order rhythm (domain 8.2). */
export const RhythmSettings = z.object({
  fewestGaps: count(4),
  amberMedian: times(1.5),
  amberDeviations: times(1),
  redMedian: times(2.5),
  redDeviations: times(2),
  redLongest: times(0),
  seasonWithin: days(21),
  seasonShare: share(0.8),
  lostShare: share(0.5),
  lostLongest: times(2),
  lostGaps: count(6),
  /** So many days after its last one the sales of a book have ended: a quarter, and the month in which it is imported. */
  endedAfter: days(120),
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
    longest: rhythms.longest[customer] as number,
    longestLately: rhythms.longestLately[customer] as number,
  };
}

/** Whether a customer keeps its rhythm, and from how many days after the last order it would not. */
export interface RhythmState {
  state: 'steady' | 'amber' | 'red';
  /** Up to the day that is looked at: the last one of the ledger. */
  daysSince: number;
  amberFrom: number;
  redFrom: number;
  /** It would be late, but was as silent at the same time of last year: for so many days. */
  season?: number;
}

/**
 * Returns whether the last order lies too far back for this customer's own rhythm: amber slipping, red silent for longer than usual; but not
 * where it was as silent at the same time of last year (domain 8.2).
 */
export function rhythmState(rhythm: OrderRhythm, until: Temporal.PlainDate, settings: RhythmSettings): RhythmState {
  const daysSince = daysBetween(day(rhythm.lastOrder), until);
  const first = firstDays(rhythm, settings);
  const state = daysSince >= first.redFrom ? 'red' : daysSince >= first.amberFrom ? 'amber' : 'steady';
  const { lastYear } = rhythm;
  if (state !== 'steady' && lastYear && isOfSeason(daysSince, lastYear, settings.seasonShare))
    return { state: 'steady', daysSince, ...first, season: lastYear };
  return { state, daysSince, ...first };
}

/** That the sales of a book have ended, and what says so. */
export interface SalesEnded {
  /** The last day with a sale. */
  lastDay: Day;
  daysSince: number;
  endedAfter: number;
  /** The 12 months that count hold no sale at all. */
  isEmpty: boolean;
}

/**
 * Returns that the sales of a book have ended: its last day lies further back than imports use to, so that who is late, or grows, cannot
 * be told; null where it does not, and of a book without sales. A ledger of a past month is no end: silence counts to its last day (domain 8.2).
 */
export function salesEnded(
  bookTo: Day | undefined,
  today: Temporal.PlainDate,
  { endedAfter }: Pick<RhythmSettings, 'endedAfter'>,
): SalesEnded | null {
  if (bookTo === undefined) return null;
  const daysSince = daysBetween(day(bookTo), today);
  if (daysSince <= endedAfter) return null;
  return { lastDay: bookTo, daysSince, endedAfter, isEmpty: bookTo <= monthsBefore(today, 12).toString() };
}
