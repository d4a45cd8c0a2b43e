import { toEpochDay } from '../records/epoch-day';
import { type AbcRanking, rankForAbc } from './abc-ranking';
import type { BookMembers } from './book-members';
import type { BookOrderDays } from './book-order-days';
import { type BookRhythms, rhythmsOf } from './book-rhythms';
import type { BookSettings } from './book-settings';
import type { BookSums } from './book-sums';
import { type BookVariations, firstMonths, variationsOfGaps, variationsOfMonths } from './book-variations';
import { type MonthWindows, monthsBack } from './month-windows';

/** What the classes of the book are decided from; columns by the place of the customer. */
export interface BookCustomers {
  /** The places of all customers of whose group the ledger has a line. */
  places: Int32Array;
  /** The sums of the trailing 12 months and of the 12 before. */
  amount: Float64Array;
  previousAmount: Float64Array;
  rhythms: BookRhythms;
  variations: BookVariations;
  /** All coefficients of variation in ascending order, where the classes go by place among them; else empty. */
  ascendingVariations: Float64Array;
  /** Null where the book has no positive total; its `before` is a column as well. */
  ranking: AbcRanking | null;
}

/** Returns what the shares and classes of all customers are decided from (domain 2, 4, 8.2). */
export function compareCustomers(
  members: BookMembers,
  { months, hasLines }: Pick<BookSums, 'months' | 'hasLines'>,
  orderDays: BookOrderDays,
  windows: MonthWindows,
  { classes }: BookSettings,
  today: Temporal.PlainDate,
): BookCustomers {
  const places = customersWithLines(members, hasLines);
  const amount = new Float64Array(members.ids.length);
  const previousAmount = new Float64Array(members.ids.length);
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    const first = place * monthsBack;
    previousAmount[place] = sumOf(months, first, first + monthsBack / 2);
    amount[place] = sumOf(months, first + monthsBack / 2, first + monthsBack);
  }
  const rhythms = rhythmsOf(places, orderDays);
  const xyzFrom = toEpochDay(today.subtract({ months: classes.xyzMonths })) + 1;
  const variations =
    classes.xyzBy === 'monthly sums'
      ? variationsOfMonths(
          places,
          { sums: months, stride: monthsBack },
          monthsBack,
          firstMonths(orderDays, windows),
          classes.fewestValues,
        )
      : variationsOfGaps(places, orderDays, xyzFrom, windows.lastDay, classes.fewestValues);
  const known = classes.xyzScale === 'quantiles' ? variations.variation.filter((found) => !Number.isNaN(found)) : [];
  const ascendingVariations = new Float64Array(known).sort();
  return {
    places,
    amount,
    previousAmount,
    rhythms,
    variations,
    ascendingVariations,
    ranking: rankForAbc(amount, places),
  };
}

function customersWithLines({ customerOf }: BookMembers, hasLines: Uint8Array): Int32Array {
  const isCustomer = new Uint8Array(customerOf.length);
  for (let place = 0; place < customerOf.length; place++) {
    if (hasLines[place] === 1) isCustomer[customerOf[place] as number] = 1;
  }
  const places = new Int32Array(customerOf.length);
  let found = 0;
  for (let place = 0; place < customerOf.length; place++) if (isCustomer[place] === 1) places[found++] = place;
  return places.subarray(0, found);
}

function sumOf(amounts: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place++) sum += amounts[place] as number;
  return sum;
}
