import { mean, sampleDeviation } from '../figures/statistics';
import type { BookOrderDays } from './book-order-days';
import type { BookRhythms } from './book-rhythms';
import { type MonthWindows, monthsBack } from './month-windows';
import { variationOf } from './xyz';

/** How regularly everybody buys; columns by the place of the customer. */
export interface BookVariations {
  /** The coefficient of variation, NaN where there is not enough data. */
  variation: Float64Array;
  /** How many values it rests on. */
  values: Int32Array;
}

/** Returns the variation of the days between orders of each of these customers (domain 4). */
export function variationsOfGaps(places: Int32Array, rhythms: BookRhythms, fewest: number): BookVariations {
  const variation = new Float64Array(rhythms.gaps.length).fill(Number.NaN);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    const [gaps, mean] = [rhythms.gaps[place] as number, rhythms.mean[place] as number];
    variation[place] = variationOf(gaps, mean, rhythms.deviation[place] as number, fewest) ?? Number.NaN;
  }
  return { variation, values: rhythms.gaps };
}

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
  const variation = new Float64Array(start.length).fill(Number.NaN);
  const values = new Int32Array(start.length);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    if (start[place] === end[place]) continue;
    const firstOrder = days[start[place] as number] as number;
    const firstMonth = firstOrder < firstDay ? 0 : (monthOf[firstOrder - firstDay] as number);
    const row = place * monthsBack;
    const judged = months.subarray(row + Math.max(firstMonth, monthsBack / 2), row + monthsBack);
    values[place] = judged.length;
    variation[place] = variationOf(judged.length, mean(judged), sampleDeviation(judged), fewest) ?? Number.NaN;
  }
  return { variation, values };
}
