import * as z from 'zod';
import { Day, Moment } from './day';
import { ChainStep } from './proposal';

/** One dated next step. A step of a proposal's chain has `step`; one entered by hand has `text`. */
export const FollowUp = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  personId: z.string().optional(),
  proposalId: z.string().optional(),
  promiseId: z.string().optional(),
  playId: z.string().optional(),
  step: ChainStep.optional(),
  text: z.string().max(1000).optional(),
  due: Day,
  /** The day it was due before it was put off. */
  snoozedFrom: Day.optional(),
  status: z.enum(['open', 'done', 'dropped']),
  closedOn: Day.optional(),
  /** The due day for which the reminder was shown; a later due day asks for a new one. */
  remindedFor: Day.optional(),
  createdAt: Moment,
});
export type FollowUp = z.infer<typeof FollowUp>;
