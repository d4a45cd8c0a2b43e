import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** Why a client sent goods back. */
export const ReturnReason = z.enum([
  'defective',
  'damaged on the way',
  'wrong goods',
  'too late',
  'not needed',
  'other',
]);

/** Goods that a client sent back. `worth`: what they had been sold for, in `currency`. */
export const GoodsReturn = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  on: Day,
  why: ReturnReason,
  /** In the user's words. */
  details: z.optional(textUpTo(5000)),
  worth: z.optional(z.number().check(z.minimum(0))),
  currency: z.optional(z.string().check(z.length(3))),
  /** As the sales call it. */
  productGroup: z.optional(textUpTo(200)),
});
export type GoodsReturn = z.infer<typeof GoodsReturn>;
