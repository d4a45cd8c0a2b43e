import * as z from 'zod/mini';
import { Moment } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

export const TouchKind = z.enum(['mail', 'call', 'visit', 'meeting', 'review', 'survey']);
export type TouchKind = z.infer<typeof TouchKind>;

/** One contact with an account. `in`: they came to us; `out`: we went to them. */
export const Touch = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  personIds: z.array(z.string()).check(z.maxLength(100)),
  kind: TouchKind,
  direction: z.enum(['in', 'out']),
  at: Moment,
  text: z.optional(textUpTo(5000)),
  /** Whether the other side was reached or answered; left out where that does not apply. */
  reached: z.optional(z.boolean()),
  proposalId: z.optional(z.string()),
});
export type Touch = z.infer<typeof Touch>;
