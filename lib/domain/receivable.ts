import * as z from 'zod';
import { Day } from './day';

/** Money that an account owes us, in units of `currency`. */
export const Receivable = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  invoice: z.string().max(200).optional(),
  amount: z.number().positive(),
  currency: z.string().length(3),
  dueOn: Day,
  paidOn: Day.optional(),
});
export type Receivable = z.infer<typeof Receivable>;
