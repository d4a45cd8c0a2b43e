import * as z from 'zod/mini';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';

/** An agreement with an account that ends on a day. A renewed one gets a new end. */
export const Contract = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  title: filledText(500),
  endsOn: Day,
  /** What it is worth in units of `currency`. */
  amount: z.optional(z.number()),
  currency: z.optional(z.string().check(z.length(3))),
});
export type Contract = z.infer<typeof Contract>;
