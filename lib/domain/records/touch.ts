import * as z from 'zod/mini';
import { Moment } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** `event`: met at a fair, training or workshop; `request`: they asked for something by themselves. */
export const TouchKind = z.enum(['mail', 'call', 'visit', 'meeting', 'event', 'request', 'review', 'survey']);
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
  /** A digest of the calendar's id of the meeting that it notes. */
  event: z.optional(z.string().check(z.maxLength(40))),
  /** A digest of the mail that it notes, and of the thread that this stands in. */
  mail: z.optional(z.string().check(z.maxLength(40))),
  thread: z.optional(z.string().check(z.maxLength(40))),
});
export type Touch = z.infer<typeof Touch>;
