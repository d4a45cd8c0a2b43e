import * as z from 'zod';
import { Day } from './day';

/** Something we delivered or are to deliver, and what the client said about it. */
export const Delivery = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  title: z.string().trim().min(1).max(500),
  promisedOn: Day,
  deliveredOn: Day.optional(),
  voice: z.enum(['happy', 'neutral', 'unhappy']).optional(),
});
export type Delivery = z.infer<typeof Delivery>;
