import * as z from 'zod';
import { Day } from './day';

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
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  lostOn: Day,
  why: LossReason,
  /** In the user's words; who took them where `why` is a competitor. */
  details: z.string().max(2000).optional(),
  worth: z.number().optional(),
  currency: z.string().length(3).optional(),
  /** What we offered to get them back. */
  offer: z.string().max(2000).optional(),
  offeredOn: Day.optional(),
  result: z.enum(['open', 'won', 'given up']),
  closedOn: Day.optional(),
});
export type WinBack = z.infer<typeof WinBack>;
