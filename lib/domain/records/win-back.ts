import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** Why a customer left (domain 8.2). */
export const LossReason = z.enum([
  'service',
  'quality',
  'missed promise',
  'ignored opinion',
  'price',
  'competitor',
  'other',
]);
export type LossReason = z.infer<typeof LossReason>;

/** A lost customer and what we do to win it back (domain 8.2). `worth`: what it brought in 12 months, in `currency`. */
export const WinBack = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  lostOn: Day,
  why: LossReason,
  /** In the user's words; who took them where `why` is a competitor. */
  details: z.optional(textUpTo(2000)),
  worth: z.optional(z.number()),
  currency: z.optional(z.string().check(z.length(3))),
  /** What we offered to get them back. */
  offer: z.optional(textUpTo(2000)),
  offeredOn: z.optional(Day),
  result: z.enum(['open', 'won', 'given up']),
  closedOn: z.optional(Day),
});
export type WinBack = z.infer<typeof WinBack>;
