import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** One line of the imported sales history. `revenue` and `profit` in units of `currency`. */
export const LedgerLine = z.object({
  date: Day,
  accountId: z.string(),
  revenue: z.number(),
  profit: z.optional(z.number()),
  order: z.optional(textUpTo(200)),
  productGroup: z.optional(textUpTo(200)),
  currency: z.optional(z.string().check(z.length(3))),
});
export type LedgerLine = z.infer<typeof LedgerLine>;

/**
 * Up to 50,000 ledger lines in columns. `accountIds`, `orders`, `productGroups` and `currencies` are dictionaries that the
 * columns of the same line index; index 0 of the last three is the empty text, for "not given". A missing profit is NaN.
 */
export const LedgerBlock = z.object({
  id: Id,
  /** The import that brought its lines; none where they are older than that was noted, or of the sample book. */
  importId: z.optional(Id),
  /** First and last day in the block. */
  from: Day,
  to: Day,
  lines: z.int().check(z.minimum(1)),
  accountIds: z.array(z.string()),
  orders: z.array(z.string()),
  productGroups: z.array(z.string()),
  currencies: z.array(z.string()),
  /** Days since 1970-01-01. */
  day: z.instanceof(Int32Array),
  account: z.instanceof(Uint32Array),
  revenue: z.instanceof(Float64Array),
  profit: z.instanceof(Float64Array),
  order: z.instanceof(Uint32Array),
  productGroup: z.instanceof(Uint32Array),
  currency: z.instanceof(Uint8Array),
});
export type LedgerBlock = z.infer<typeof LedgerBlock>;
