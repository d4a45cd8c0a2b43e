import * as z from 'zod/mini';
import { Day } from '../day';
import { filledText } from '../filled-text';
import { Id } from '../id';
import { ReviewGoal } from '../review';
import { textUpTo } from '../text-up-to';

/** How far a goal has come; of the last two nothing is to be done any more. */
export const GoalState = z.enum(['open', 'on the way', 'reached', 'given up']);
export type GoalState = z.infer<typeof GoalState>;

/** What is to become of an account: a goal of one of the six kinds of a review, carried on until it is reached or given up (domain 9). */
export const Goal = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  goal: ReviewGoal,
  text: filledText(2000),
  /** What is done for it; it can be made a next step. */
  measure: z.optional(textUpTo(1000)),
  owner: z.optional(textUpTo(200)),
  due: z.optional(Day),
  state: GoalState,
  setOn: Day,
});
export type Goal = z.infer<typeof Goal>;
