import { mean, sampleDeviation } from '../figures/statistics';
import type { BookOrderDays } from './book-order-days';
import { type MonthWindows, monthsBack } from './month-windows';
import { variationOf } from './xyz';

/** How regularly everybody buys; columns by the place of the customer. */
export interface BookVariations {
  /** The coefficient of variation, NaN where there is not enough data. */
  variation: Float64Array;
  /** How many values it rests on. */
  values: Int32Array;
  /** The order days, since 1970-01-01, between which lies the gap farthest from the mean; the same day where no gaps are compared. */
  gapFrom: Int32Array;
  gapTo: Int32Array;
}

/**
 * Returns the variation of the days between orders, both from `from` to `until`, of each of these customers (domain 4). Days since
 * 1970-01-01.
 */
export function variationsOfGaps(
  places: Int32Array,
  { days, start, end }: BookOrderDays,
  from: number,
  until: number,
  fewest: number,
): BookVariations {
  const found = noVariations(start.length);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    let first = start[place] as number;
    let last = (end[place] as number) - 1;
    while (last >= first && (days[last] as number) > until) last--;
    while (first <= last && (days[first] as number) < from) first++;
    const gaps = Math.max(0, last - first);
    found.values[place] = gaps;
    if (gaps < 2) continue;
    const centre = ((days[last] as number) - (days[first] as number)) / gaps;
    let [squares, farthest, decides] = [0, -1, 0];
    for (let at = first; at < last; at++) {
      const distance = Math.abs((days[at + 1] as number) - (days[at] as number) - centre);
      squares += distance ** 2;
      if (distance <= farthest) continue;
      farthest = distance;
      decides = at;
    }
    found.variation[place] = variationOf(gaps, centre, Math.sqrt(squares / (gaps - 1)), fewest) ?? Number.NaN;
    found.gapFrom[place] = days[decides] as number;
    found.gapTo[place] = days[decides + 1] as number;
  }
  return found;
}

const noVariations = (places: number): BookVariations => ({
  variation: new Float64Array(places).fill(Number.NaN),
  values: new Int32Array(places),
  gapFrom: new Int32Array(places),
  gapTo: new Int32Array(places),
});

/**
 * Returns the variation of the last 12 monthly sums of each of these customers (domain 4); months before the first order say
 * nothing about its regularity and are left away.
 */
export function variationsOfMonths(
  places: Int32Array,
  months: Float64Array,
  { days, start, end }: BookOrderDays,
  { firstDay, monthOf }: MonthWindows,
  fewest: number,
): BookVariations {
  const found = noVariations(start.length);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    if (start[place] === end[place]) continue;
    const firstOrder = days[start[place] as number] as number;
    const firstMonth = firstOrder < firstDay ? 0 : (monthOf[firstOrder - firstDay] as number);
    const row = place * monthsBack;
    const judged = months.subarray(row + Math.max(firstMonth, monthsBack / 2), row + monthsBack);
    found.values[place] = judged.length;
    found.variation[place] = variationOf(judged.length, mean(judged), sampleDeviation(judged), fewest) ?? Number.NaN;
  }
  return found;
}
