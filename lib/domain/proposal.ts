import * as z from 'zod';
import { Day, Moment } from './day';

/** The steps after a proposal, in their order (domain 8.1); `remind-expiry` runs beside them. */
export const ChainStep = z.enum(['confirm-arrival', 'ask-next-step', 'ask-urgency', 'agree-date', 'remind-expiry']);
export type ChainStep = z.infer<typeof ChainStep>;

/** What an answer to a proposal meant. The last two close the proposal. */
export const AnswerMeaning = z.enum(['received', 'meeting', 'questions', 'declined', 'accepted']);
export type AnswerMeaning = z.infer<typeof AnswerMeaning>;

/** What has happened to a proposal since it was sent; the chain's state follows from these alone. */
export const ChainEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('touched'), on: Day, step: ChainStep, reached: z.boolean() }),
  z.object({ kind: z.literal('snoozed'), on: Day, step: ChainStep, until: Day }),
  z.object({
    kind: z.literal('answered'),
    on: Day,
    meaning: AnswerMeaning,
    reason: z.string().max(2000).optional(),
    competitor: z.string().max(300).optional(),
  }),
]);
export type ChainEvent = z.infer<typeof ChainEvent>;

/** An offer sent to an account, with the day until which it is valid. */
export const Proposal = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  personIds: z.array(z.string()).max(50),
  title: z.string().max(500),
  amount: z.number().optional(),
  currency: z.string().length(3).optional(),
  sentOn: Day,
  validUntil: Day,
  events: z.array(ChainEvent).max(200),
  status: z.enum(['open', 'accepted', 'declined']),
  createdAt: Moment,
});
export type Proposal = z.infer<typeof Proposal>;
