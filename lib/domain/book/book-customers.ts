import { type AbcRanking, rankForAbc } from './abc';
import type { BookMembers } from './book-members';
import type { BookOrderDays } from './book-order-days';
import type { BookSettings } from './book-settings';
import type { BookSums } from './book-sums';
import { type MonthWindows, monthsBack } from './month-windows';
import { gapsBetween } from './order-days';
import { gapFigures } from './rhythm';
import { variationFrom, variationOf } from './xyz';

/** What the classes of the book are decided from; columns by the place of the customer. */
export interface BookCustomers {
  /** The places of all customers of whose group the ledger has a line. */
  places: Int32Array;
  /** The sums of the trailing 12 months and of the 12 before. */
  amount: Float64Array;
  previousAmount: Float64Array;
  /** The figures of the days between orders; `gaps` is 0 where there is not enough data. */
  rhythm: { gaps: Int32Array; mean: Float64Array; deviation: Float64Array; median: Float64Array };
  /** The last order day (since 1970-01-01). */
  lastOrder: Int32Array;
  /** The coefficient of variation, NaN where there is not enough data, and the number of values behind it. */
  variation: Float64Array;
  values: Int32Array;
  /** All coefficients of variation in ascending order, where the classes go by place among them; else empty. */
  variations: Float64Array;
  /** Null where the book has no positive total. */
  ranking: AbcRanking | null;
}

/** Returns what the shares and classes of all customers are decided from (domain 2, 4, 8.2). */
export function compareCustomers(
  members: BookMembers,
  sums: BookSums,
  orderDays: BookOrderDays,
  windows: MonthWindows,
  settings: BookSettings,
): BookCustomers {
  const { classes } = settings;
  const places = customersWithLines(members, sums);
  const amount = new Float64Array(members.ids.length);
  const previousAmount = new Float64Array(members.ids.length);
  const variation = new Float64Array(members.ids.length).fill(Number.NaN);
  const values = new Int32Array(members.ids.length);
  const rhythm = {
    gaps: new Int32Array(members.ids.length),
    mean: new Float64Array(members.ids.length),
    deviation: new Float64Array(members.ids.length),
    median: new Float64Array(members.ids.length),
  };
  const lastOrder = new Int32Array(members.ids.length);
  const known: number[] = [];
  for (const place of places) {
    const first = place * monthsBack;
    previousAmount[place] = sumOf(sums.months, first, first + monthsBack / 2);
    amount[place] = sumOf(sums.months, first + monthsBack / 2, first + monthsBack);
    const { days, start, end } = orderDays;
    const [from, to] = [start[place] as number, end[place] as number];
    const between = gapsBetween(days, from, to);
    const figures = gapFigures(between, settings.rhythm);
    if (figures) {
      rhythm.gaps[place] = figures.gaps;
      rhythm.mean[place] = figures.mean;
      rhythm.deviation[place] = figures.deviation;
      rhythm.median[place] = figures.median;
    }
    lastOrder[place] = days[to - 1] ?? 0;
    let found: number | null;
    if (classes.xyzBy === 'monthly sums') {
      const judged = monthsSince(from < to ? days[from] : undefined, sums.months.subarray(first), windows);
      values[place] = judged.length;
      found = variationOf(judged, classes.fewestValues);
    } else {
      values[place] = between.length;
      found = figures
        ? variationFrom(figures.gaps, figures.mean, figures.deviation, classes.fewestValues)
        : variationOf(between, classes.fewestValues);
    }
    if (found === null) continue;
    variation[place] = found;
    if (classes.xyzScale === 'quantiles') known.push(found);
  }
  const amounts = new Float64Array(places.length);
  for (let number = 0; number < places.length; number++) amounts[number] = amount[places[number] as number] as number;
  const variations = new Float64Array(known).sort();
  return {
    places,
    amount,
    previousAmount,
    rhythm,
    lastOrder,
    variation,
    values,
    variations,
    ranking: rankForAbc(amounts),
  };
}

function customersWithLines({ customerOf }: BookMembers, { hasLines }: BookSums): Int32Array {
  const isCustomer = new Uint8Array(customerOf.length);
  for (let place = 0; place < customerOf.length; place++) {
    if (hasLines[place] === 1) isCustomer[customerOf[place] as number] = 1;
  }
  const places = new Int32Array(customerOf.length);
  let found = 0;
  for (let place = 0; place < customerOf.length; place++) if (isCustomer[place] === 1) places[found++] = place;
  return places.subarray(0, found);
}

/** The last 12 monthly sums; months before the first order say nothing about its regularity and are left away. */
function monthsSince(firstOrder: number | undefined, months: Float64Array, windows: MonthWindows): Float64Array {
  const { firstDay, monthOf } = windows;
  if (firstOrder === undefined) return new Float64Array(0);
  const firstMonth = firstOrder < firstDay ? 0 : (monthOf[firstOrder - firstDay] as number);
  return months.subarray(Math.max(firstMonth, monthsBack / 2), monthsBack);
}

function sumOf(amounts: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place++) sum += amounts[place] as number;
  return sum;
}
