import * as z from 'zod';
import { Day } from './day';

/** Something we said we would do by a date (domain 8.4). */
export const OurPromise = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  personId: z.string().optional(),
  text: z.string().trim().min(1).max(1000),
  madeOn: Day,
  due: Day,
  status: z.enum(['open', 'kept', 'broken']),
  /** The day it was kept: after `due` it counts as late. */
  keptOn: Day.optional(),
});
export type OurPromise = z.infer<typeof OurPromise>;
