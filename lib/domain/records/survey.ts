import * as z from 'zod/mini';
import { Day } from './day';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** What a client answered when asked how satisfied they are: 1 not at all to 5 fully. */
export const Survey = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  personId: z.optional(z.string()),
  on: Day,
  score: z.int().check(z.minimum(1), z.maximum(5)),
  text: z.optional(textUpTo(5000)),
});
export type Survey = z.infer<typeof Survey>;
