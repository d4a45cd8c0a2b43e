import * as z from 'zod/mini';
import { Day, Moment, TimeOfDay } from './day';
import { Id } from './id';
import { ChainStep } from './proposal';
import { textUpTo } from './text-up-to';

/** What a step of the user's own words is. */
export const StepKind = z.enum(['call', 'visit', 'mail', 'task']);
export type StepKind = z.infer<typeof StepKind>;

/** A step that comes again every so many days, weeks or months, counted `from` its first day. */
export const Repetition = z.object({
  every: z.int().check(z.minimum(1), z.maximum(99)),
  unit: z.enum(['days', 'weeks', 'months']),
  from: Day,
});
export type Repetition = z.infer<typeof Repetition>;

/** One dated next step. A step of a proposal's chain has `step`; one entered by hand has `text`. */
export const FollowUp = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  personId: z.optional(z.string()),
  proposalId: z.optional(z.string()),
  promiseId: z.optional(z.string()),
  playId: z.optional(z.string()),
  step: z.optional(ChainStep),
  text: z.optional(textUpTo(1000)),
  kind: z.optional(StepKind),
  /** What to know for it. */
  note: z.optional(textUpTo(5000)),
  /** The step is a meeting that was agreed: whoever is met has not been called. */
  isMeeting: z.optional(z.literal(true)),
  /** Who of us does it; else whoever the account belongs to. */
  owner: z.optional(textUpTo(200)),
  due: Day,
  /** The time of that day, where it has one. */
  at: z.optional(TimeOfDay),
  repeats: z.optional(Repetition),
  /** The day it was due before it was put off. */
  snoozedFrom: z.optional(Day),
  status: z.enum(['open', 'done', 'dropped']),
  closedOn: z.optional(Day),
  /** The due day for which the reminder was shown; a later due day asks for a new one. */
  remindedFor: z.optional(Day),
  createdAt: Moment,
});
export type FollowUp = z.infer<typeof FollowUp>;
