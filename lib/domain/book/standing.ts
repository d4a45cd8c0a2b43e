import * as z from 'zod/mini';
import { Day } from '../records/day';
import { AbcAnswer } from './abc';
import { Concentration } from './concentration-figures';
import { History } from './history';
import { XyzAnswer } from './xyz-answer';

/** How evenly an account orders, from the days between its orders (domain 8.2). All in days. */
export const OrderRhythm = z.object({
  lastOrder: Day,
  gaps: z.int(),
  mean: z.number(),
  /** Sample standard deviation (n-1). */
  deviation: z.number(),
  median: z.number(),
  /** The longest of all, and of 24 months. */
  longest: z.optional(z.number()),
  longestLately: z.optional(z.number()),
  /** The longest silence that stood at the same time of last year. */
  lastYear: z.optional(z.number()),
});
export type OrderRhythm = z.infer<typeof OrderRhythm>;

/** Whose lines of the trailing 12 months count nowhere for want of a rate, seen from one customer. */
export const LeftOutOf = z.enum(['own', 'others', 'own and others']);
export type LeftOutOf = z.infer<typeof LeftOutOf>;

/**
 * What the ledger says of one account, computed for the whole book at once and kept small so that the sidebar reads one row.
 * Amounts are profit or revenue (`basis`) in `currency` over the 12 months that end on `asOf`; a group counts as one customer.
 */
export const Standing = z.object({
  accountId: z.string().check(z.minLength(1)),
  /** The top of the account's group: itself where it has no parent. */
  customerId: z.string().check(z.minLength(1)),
  asOf: Day,
  basis: z.enum(['profit', 'revenue']),
  currency: z.string().check(z.length(3)),
  /** Where profit was wanted and lines of the last 24 months lack it: their part of the turnover, 0-1. */
  withoutProfitShare: z.optional(z.number()),
  /** Missing where every line has a rate; else what could still change the share, and the currencies without a rate. */
  leftOut: z.optional(z.object({ of: LeftOutOf, currencies: z.array(z.string()) })),
  /** The group's sum, and this account's own part of it. */
  amount: z.number(),
  ownAmount: z.number(),
  /** The group's sum over the 12 months before. */
  previousAmount: z.number(),
  /** The first day of the whole ledger: before it nothing is known of anybody. */
  bookFrom: z.optional(Day),
  /** The last day of the whole ledger: silence counts up to it. */
  bookTo: z.optional(Day),
  /** The turnover of the 90 days up to then, and of the same days a year before; missing where the ledger does not hold those. */
  recent: z.optional(z.object({ amount: z.number(), before: z.number() })),
  /** The product groups that the customer was among the first to buy, and how many have bought each; missing where these are fewer than two. */
  firstIn: z.optional(z.array(z.object({ group: z.string(), on: Day, buyers: z.int() }))),
  /** The whole book's sum. */
  total: z.number(),
  /** The group's share of the book, 0-1; null where the book has no positive total: not enough data. */
  share: z.nullable(z.number()),
  /** The group's monthly sums of the last 24 months, the oldest first. */
  months: z.array(z.number()).check(z.length(24)),
  /** The classes as this computation finds them; `cellOf` says which ones are in force. Null: not enough data. */
  abc: z.nullable(AbcAnswer),
  xyz: z.nullable(XyzAnswer),
  history: z.optional(History),
  /** Null where there are fewer gaps between orders than the settings ask for. */
  rhythm: z.nullable(OrderRhythm),
});
export type Standing = z.infer<typeof Standing>;

/** Sums of the same lines in another order differ in their last digits: by less than a cent, or a billionth of a large sum. */
const CENT = 0.005;
const BILLIONTH = 1e-9;

/** Says whether the figures of a standing are those of a group with more in it than the account alone (domain 2). */
export function isOfGroup({
  accountId,
  customerId,
  amount,
  ownAmount,
}: Pick<Standing, 'accountId' | 'customerId' | 'amount' | 'ownAmount'>): boolean {
  return accountId !== customerId || Math.abs(amount - ownAmount) > Math.max(CENT, Math.abs(amount) * BILLIONTH);
}

const Calibrated = z.object({ cases: z.int(), real: z.int() });

/** What holds for the book as a whole, as of the last computation. */
export const BookFigures = z.object({
  asOf: Day,
  /** The first day of the ledger; missing where it has no line up to `asOf`. */
  bookFrom: z.optional(Day),
  basis: z.enum(['profit', 'revenue']),
  currency: z.string().check(z.length(3)),
  /** Over the 12 months that end on `asOf`. */
  total: z.number(),
  /** Customers that brought something in these 12 months; a group is one. */
  customers: z.int(),
  /** Null where the book has no positive total: not enough data. */
  concentration: z.nullable(Concentration),
  /** All lines of the ledger, those left out and those after `asOf` included. */
  lines: z.int(),
  /** Lines of the last 24 months without a profit. */
  withoutProfit: z.int(),
  /** How often silences of the past were real (domain 8.2). */
  calibration: z.optional(z.object({ amber: Calibrated, red: Calibrated, longest: Calibrated })),
  /** Their part of the turnover of these months, 0-1, where profit was wanted: it decides the basis. */
  withoutProfitShare: z.optional(z.number()),
  /** Lines in currencies without a rate, left out of every figure; `amount` is their revenue in that currency. */
  leftOut: z.array(z.object({ currency: z.string(), lines: z.int(), amount: z.number() })),
});
export type BookFigures = z.infer<typeof BookFigures>;
