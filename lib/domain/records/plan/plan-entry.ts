import * as z from 'zod/mini';
import { Day } from '../day';
import { filledText } from '../filled-text';
import { Id } from '../id';
import { textUpTo } from '../text-up-to';

/** What stands in an account's plan beside its goals: what hinders the customer, what is done together, and measures of a checklist. */
export const PlanEntryKind = z.enum(['problem', 'bottleneck', 'joint project', 'event', 'measure']);
export type PlanEntryKind = z.infer<typeof PlanEntryKind>;

/** One entry of an account's plan. */
export const PlanEntry = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  kind: PlanEntryKind,
  text: filledText(2000),
  /** The day of an event, or by when something is to be done. */
  on: z.optional(Day),
  owner: z.optional(textUpTo(200)),
  doneOn: z.optional(Day),
  /** The step of a checklist that it is. */
  item: z.optional(textUpTo(100)),
});
export type PlanEntry = z.infer<typeof PlanEntry>;
