import * as z from 'zod/mini';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';

/** An account's call for bids, with the day by which ours must be in. */
export const Tender = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  title: filledText(500),
  deadline: Day,
  /** `passed over`: we decided not to bid. */
  status: z.enum(['expected', 'preparing', 'submitted', 'won', 'lost', 'passed over']),
});
export type Tender = z.infer<typeof Tender>;
