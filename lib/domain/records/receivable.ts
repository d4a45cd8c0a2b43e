import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** Money that an account owes us, in units of `currency`. */
export const Receivable = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  invoice: z.optional(textUpTo(200)),
  amount: z.number().check(z.positive()),
  currency: z.string().check(z.length(3)),
  dueOn: Day,
  paidOn: z.optional(Day),
});
export type Receivable = z.infer<typeof Receivable>;
