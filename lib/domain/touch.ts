import * as z from 'zod';
import { Moment } from './day';

export const TouchKind = z.enum(['mail', 'call', 'visit', 'meeting', 'review', 'survey']);
export type TouchKind = z.infer<typeof TouchKind>;

/** One contact with an account. `in`: they came to us; `out`: we went to them. */
export const Touch = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  personIds: z.array(z.string()).max(100),
  kind: TouchKind,
  direction: z.enum(['in', 'out']),
  at: Moment,
  text: z.string().max(5000).optional(),
  /** Whether the other side was reached or answered; left out where that does not apply. */
  reached: z.boolean().optional(),
  proposalId: z.string().optional(),
});
export type Touch = z.infer<typeof Touch>;
