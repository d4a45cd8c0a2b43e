import * as z from 'zod';
import { Day } from './day';

/** An agreement with an account that ends on a day. A renewed one gets a new end. */
export const Contract = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  title: z.string().trim().min(1).max(500),
  endsOn: Day,
  /** What it is worth in units of `currency`. */
  amount: z.number().optional(),
  currency: z.string().length(3).optional(),
});
export type Contract = z.infer<typeof Contract>;
