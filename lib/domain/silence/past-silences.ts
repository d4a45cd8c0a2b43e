import { type DayList, silenceAYearBefore } from './a-year-before';
import { firstDayBeyond, firstDays, type SilenceSettings, type Spread } from './first-days';
import { isOfSeason } from './of-season';

/** What is an alarm, beside the thresholds of both states. */
export interface AlarmSettings extends SilenceSettings {
  fewestGaps: number;
  /** How near to the same time of last year, in days, and at what part of today's length a silence is one of the season. */
  seasonWithin: number;
  seasonShare: number;
  /** Longer than so many times the customer's longest, from so many gaps on. */
  lostLongest: number;
  lostGaps: number;
}

/** What a silence can reach: the two states, and so many times the longest so far. */
export type Alarm = 'amber' | 'red' | 'longest';

/** A silence that reached an alarm on a day (since 1970-01-01), by the rhythm known then; whether it was real is null while nobody can know. */
export interface PastSilence {
  alarm: Alarm;
  on: number;
  isReal: boolean | null;
}

const TWO_YEARS = 730;

/**
 * Calls back with each alarm that somebody's order days would have given up to a day, by what was known on that day. A silence was real when
 * it was still one two medians after the alarm. Silences of the season are left out (domain 8.2).
 */
export function pastSilences(
  of: DayList,
  until: number,
  settings: AlarmSettings,
  found: (one: PastSilence) => void,
): void {
  const { days, from, to } = of;
  /** The gaps so far, in ascending order. */
  const sorted: number[] = [];
  let [sum, squares] = [0, 0];
  for (let place = from; place < to; place++) {
    const begins = days[place] as number;
    if (place > from) {
      const gap = begins - (days[place - 1] as number);
      insert(sorted, gap);
      sum += gap;
      squares += gap * gap;
    }
    if (sorted.length < settings.fewestGaps || sorted.length < 2) continue;
    const isLast = place + 1 === to;
    const silence = (isLast ? until : (days[place + 1] as number)) - begins;
    // Most were no longer than usual: their spread needs no look.
    if (silence <= settings.amberMedian * medianOf(sorted)) continue;
    const spread = spreadOf(of, place, sorted, sum, squares);
    for (const [alarm, first] of alarmsOf(spread, sorted, settings)) {
      const on = begins + first;
      if (silence < first || on > until) continue;
      if (
        isOfSeason(
          first,
          silenceAYearBefore({ days, from, to: place + 1 }, on, settings.seasonWithin),
          settings.seasonShare,
        )
      )
        continue;
      const isStill = silence >= first + 2 * spread.median;
      found({ alarm, on, isReal: isStill ? true : isLast ? null : false });
    }
  }
}

function insert(sorted: number[], gap: number): void {
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1] as number) > gap) at--;
  sorted.splice(at, 0, gap);
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

function spreadOf(
  { days, from }: DayList,
  place: number,
  sorted: readonly number[],
  sum: number,
  squares: number,
): Spread {
  const count = sorted.length;
  const mean = sum / count;
  let longestLately = 0;
  const since = (days[place] as number) - TWO_YEARS;
  for (let at = place; at > from && (days[at] as number) >= since; at--)
    longestLately = Math.max(longestLately, (days[at] as number) - (days[at - 1] as number));
  return {
    mean,
    deviation: Math.sqrt(Math.max(0, squares - count * mean * mean) / (count - 1)),
    median: medianOf(sorted),
    longestLately,
  };
}

function alarmsOf(spread: Spread, sorted: readonly number[], settings: AlarmSettings): [Alarm, number][] {
  const { amberFrom, redFrom } = firstDays(spread, settings);
  const longest = sorted.at(-1) as number;
  const beyond = Math.max(redFrom, firstDayBeyond(settings.lostLongest * longest));
  return [
    ['amber', amberFrom],
    ['red', redFrom],
    ...(sorted.length < settings.lostGaps ? [] : [['longest', beyond] satisfies [Alarm, number]]),
  ];
}
