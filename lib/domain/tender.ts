import * as z from 'zod';
import { Day } from './day';

/** An account's call for bids, with the day by which ours must be in. */
export const Tender = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  title: z.string().trim().min(1).max(500),
  deadline: Day,
  /** `passed over`: we decided not to bid. */
  status: z.enum(['expected', 'preparing', 'submitted', 'won', 'lost', 'passed over']),
});
export type Tender = z.infer<typeof Tender>;
