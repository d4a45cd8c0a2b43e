import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** The departments of ours that take part in an account review (domain 8.3). */
export const ReviewDepartment = z.enum(['production', 'customer service', 'delivery', 'finance', 'controlling']);
export type ReviewDepartment = z.infer<typeof ReviewDepartment>;

/** The six goals that an account review can set (domain 8.3). */
export const ReviewGoal = z.enum([
  'grow revenue and profit',
  'grow share against other suppliers',
  'remove problems',
  'raise satisfaction',
  'tie closer',
  'new offers',
]);
export type ReviewGoal = z.infer<typeof ReviewGoal>;

/** One account review that took place: who was there, and what was agreed for each goal. */
export const Review = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  on: Day,
  departments: z.array(ReviewDepartment).check(z.maxLength(5)),
  goals: z.array(z.object({ goal: ReviewGoal, text: textUpTo(2000) })).check(z.maxLength(30)),
  notes: textUpTo(10_000),
});
export type Review = z.infer<typeof Review>;
