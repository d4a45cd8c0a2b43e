import * as z from 'zod/mini';
import { LabelId } from './account';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** One of the three P: 0 no, 1 unclear, 2 yes, with what shows it (domain 5). */
export const PScore = z.object({
  score: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  evidence: textUpTo(2000),
});
export type PScore = z.infer<typeof PScore>;

/** A company that a rep flagged as a potential key account, waiting for the KAM's decision. */
export const Prospect = z.object({
  id: Id,
  company: filledText(300),
  domain: z.optional(textUpTo(253)),
  people: z
    .array(z.object({ name: z.optional(textUpTo(300)), email: z.optional(textUpTo(320)) }))
    .check(z.maxLength(50)),
  need: PScore,
  ability: PScore,
  authority: PScore,
  suspectedLabels: z.array(LabelId).check(z.maxLength(6)),
  why: textUpTo(1000),
  flaggedOn: Day,
  /** Who flagged it, by their own address; left out where that is not known. */
  flaggedBy: z.optional(textUpTo(320)),
  /** Set where the flag concerns an account that is already in the book. */
  accountId: z.optional(z.string()),
  status: z.enum(['waiting', 'accepted', 'declined']),
  decidedOn: z.optional(Day),
  declineReason: z.optional(textUpTo(2000)),
});
export type Prospect = z.infer<typeof Prospect>;
