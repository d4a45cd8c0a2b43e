import * as z from 'zod';
import { LabelId } from './account';
import { Day } from './day';

/** One of the three P: 0 no, 1 unclear, 2 yes, with what shows it (domain 5). */
export const PScore = z.object({
  score: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  evidence: z.string().max(2000),
});
export type PScore = z.infer<typeof PScore>;

/** A company that a rep flagged as a potential key account, waiting for the KAM's decision. */
export const Prospect = z.object({
  id: z.string().min(1).max(100),
  company: z.string().trim().min(1).max(300),
  domain: z.string().max(253).optional(),
  people: z.array(z.object({ name: z.string().max(300).optional(), email: z.string().max(320).optional() })).max(50),
  need: PScore,
  ability: PScore,
  authority: PScore,
  suspectedLabels: z.array(LabelId).max(6),
  why: z.string().max(1000),
  flaggedOn: Day,
  /** Set where the flag concerns an account that is already in the book. */
  accountId: z.string().optional(),
  status: z.enum(['waiting', 'accepted', 'declined']),
  decidedOn: Day.optional(),
  declineReason: z.string().max(2000).optional(),
});
export type Prospect = z.infer<typeof Prospect>;
