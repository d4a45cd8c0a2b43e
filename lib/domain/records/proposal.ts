import * as z from 'zod/mini';
import { Day, Moment } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** The steps after a proposal, in their order (domain 8.1); `remind-expiry` runs beside them, `decide-expired` is left after the end. */
export const ChainStep = z.enum([
  'confirm-arrival',
  'ask-next-step',
  'ask-urgency',
  'agree-date',
  'remind-expiry',
  'decide-expired',
]);
export type ChainStep = z.infer<typeof ChainStep>;

/** What an answer to a proposal meant. The last two close the proposal. */
export const AnswerMeaning = z.enum(['received', 'meeting', 'questions', 'declined', 'accepted']);
export type AnswerMeaning = z.infer<typeof AnswerMeaning>;

/** An answer to a proposal; of a refusal also why, and who got the order. */
export const Answered = z.object({
  kind: z.literal('answered'),
  on: Day,
  meaning: AnswerMeaning,
  reason: z.optional(textUpTo(2000)),
  competitor: z.optional(textUpTo(300)),
});
export type Answered = z.infer<typeof Answered>;

/** What has happened to a proposal since it was sent; the chain's state follows from these alone. */
export const ChainEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('touched'), on: Day, step: ChainStep, reached: z.boolean() }),
  z.object({ kind: z.literal('snoozed'), on: Day, step: ChainStep, until: Day }),
  // The mail that brought it did not arrive; it was sent once more.
  z.object({ kind: z.literal('bounced'), on: Day }),
  z.object({ kind: z.literal('resent'), on: Day }),
  // Sent anew, as it was or as a new version: how it was before.
  z.object({
    kind: z.literal('renewed'),
    on: Day,
    was: z.object({
      title: textUpTo(500),
      amount: z.optional(z.number()),
      currency: z.optional(z.string().check(z.length(3))),
      validUntil: Day,
    }),
  }),
  z.object({ kind: z.literal('withdrawn'), on: Day }),
  Answered,
]);
export type ChainEvent = z.infer<typeof ChainEvent>;

/** An offer sent to an account, with the day until which it is valid. */
export const Proposal = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  personIds: z.array(z.string()).check(z.maxLength(50)),
  title: textUpTo(500),
  amount: z.optional(z.number()),
  currency: z.optional(z.string().check(z.length(3))),
  sentOn: Day,
  /** The day stands in for one that a list of deals does not tell: nobody knows that it was sent. */
  isSentGuessed: z.optional(z.literal(true)),
  validUntil: Day,
  events: z.array(ChainEvent).check(z.maxLength(200)),
  status: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
  /** Who of us does it; else whoever the account belongs to. */
  owner: z.optional(textUpTo(200)),
  productGroup: z.optional(textUpTo(200)),
  /** Who of us works on it: each a name and what they do. */
  team: z.optional(z.array(textUpTo(200)).check(z.maxLength(30))),
  /** People of any account who may be called about it. */
  referenceIds: z.optional(z.array(z.string()).check(z.maxLength(30))),
  /** A digest of the thread that it was sent in. */
  thread: z.optional(z.string().check(z.maxLength(40))),
  createdAt: Moment,
});
export type Proposal = z.infer<typeof Proposal>;
