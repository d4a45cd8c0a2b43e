/** Some days in ascending order, each once, from a place up to another. */
export interface DayList {
  days: Int32Array;
  from: number;
  to: number;
}

const YEAR = 365;

/**
 * Returns the longest silence that stood a year before a day, or within so many days of that: how long the last order then lay back. 0 where
 * nothing had been ordered by then (domain 8.2).
 */
export function silenceAYearBefore({ days, from, to }: DayList, until: number, within: number): number {
  const [earliest, latest] = [until - YEAR - within, until - YEAR + within];
  let longest = 0;
  for (let place = from; place < to; place++) {
    const begins = days[place] as number;
    if (begins >= latest) break;
    const ends = Math.min(place + 1 < to ? (days[place + 1] as number) : until, latest);
    if (ends >= earliest) longest = Math.max(longest, ends - begins);
  }
  return longest;
}
