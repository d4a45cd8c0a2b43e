import * as z from 'zod';
import { Day } from './day';

/** What a client answered when asked how satisfied they are: 1 not at all to 5 fully. */
export const Survey = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  personId: z.string().optional(),
  on: Day,
  score: z.int().min(1).max(5),
  text: z.string().max(5000).optional(),
});
export type Survey = z.infer<typeof Survey>;
