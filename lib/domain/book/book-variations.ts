import { mean, sampleDeviation } from '../figures/statistics';
import type { BookOrderDays } from './book-order-days';
import type { MonthWindows } from './month-windows';
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

/** Sums by month of every customer, one customer after the other, `stride` months each. */
export interface MonthlySums {
  sums: Float64Array;
  stride: number;
}

/**
 * Returns the variation of the 12 monthly sums before `until` of each of these customers (domain 4); months before the first order say
 * nothing about its regularity and are left away.
 *
 * @param firstMonth The month of a customer's first order, 0 for one before all of them; null where there is none.
 */
export function variationsOfMonths(
  places: Int32Array,
  { sums, stride }: MonthlySums,
  until: number,
  firstMonth: (place: number) => number | null,
  fewest: number,
): BookVariations {
  const found = noVariations(sums.length / stride);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    const first = firstMonth(place);
    if (first === null || first >= until) continue;
    const row = place * stride;
    const judged = sums.subarray(row + Math.max(first, until - 12), row + until);
    found.values[place] = judged.length;
    found.variation[place] = variationOf(judged.length, mean(judged), sampleDeviation(judged), fewest) ?? Number.NaN;
  }
  return found;
}

/** Returns the month of each customer's first order, by a table of days; for `variationsOfMonths`. */
export function firstMonths(
  { days, start, end }: BookOrderDays,
  { firstDay, monthOf }: Pick<MonthWindows, 'firstDay' | 'monthOf'>,
) {
  return (place: number): number | null => {
    if (start[place] === end[place]) return null;
    const first = days[start[place] as number] as number;
    return first < firstDay ? 0 : (monthOf[first - firstDay] ?? Number.POSITIVE_INFINITY);
  };
}
