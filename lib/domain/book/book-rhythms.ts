import { sortPart } from '../figures/sorted';
import type { BookOrderDays } from './book-order-days';

/** How evenly everybody orders; columns by the place of the customer, in days. */
export interface BookRhythms {
  /** How many days between orders are known; 0 where they are too few for any figure. */
  gaps: Int32Array;
  mean: Float64Array;
  /** Sample standard deviation (n-1). */
  deviation: Float64Array;
  median: Float64Array;
  /** The longest of all, and of those that ended within 24 months of the last order. */
  longest: Int32Array;
  longestLately: Int32Array;
  /** The last order day, since 1970-01-01. */
  lastOrder: Int32Array;
}

const TWO_YEARS = 730;

/**
 * Returns the figures of the days between orders of each of these customers, from two on (domain 8.2). All in one go and
 * without a list or an object for anybody: a book has many customers with a few orders each.
 */
export function rhythmsOf(places: Int32Array, { days, start, end }: BookOrderDays): BookRhythms {
  const customers = start.length;
  const gaps = new Int32Array(customers);
  const mean = new Float64Array(customers);
  const deviation = new Float64Array(customers);
  const median = new Float64Array(customers);
  const longest = new Int32Array(customers);
  const longestLately = new Int32Array(customers);
  const lastOrder = new Int32Array(customers);
  /** The days between the orders of the customer at hand. */
  const between = new Int32Array(days.length);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    const [first, last] = [start[place] as number, (end[place] as number) - 1];
    const count = last - first;
    if (count < 2) continue;
    const centre = ((days[last] as number) - (days[first] as number)) / count;
    let squares = 0;
    let lately = 0;
    const since = (days[last] as number) - TWO_YEARS;
    for (let gap = 0; gap < count; gap++) {
      const length = (days[first + gap + 1] as number) - (days[first + gap] as number);
      between[gap] = length;
      if (length > lately && (days[first + gap + 1] as number) >= since) lately = length;
      squares += (length - centre) ** 2;
    }
    sortPart(between, 0, count);
    const upper = between[count >> 1] as number;
    gaps[place] = count;
    mean[place] = centre;
    deviation[place] = Math.sqrt(squares / (count - 1));
    median[place] = count % 2 === 1 ? upper : (upper + (between[(count >> 1) - 1] as number)) / 2;
    longest[place] = between[count - 1] as number;
    longestLately[place] = lately;
    lastOrder[place] = days[last] as number;
  }
  return { gaps, mean, deviation, median, longest, longestLately, lastOrder };
}
