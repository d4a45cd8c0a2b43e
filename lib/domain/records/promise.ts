import * as z from 'zod/mini';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** Something we said we would do by a date (domain 8.4). */
export const OurPromise = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  personId: z.optional(z.string()),
  /** Who of us does it; else whoever the account belongs to. */
  owner: z.optional(textUpTo(200)),
  text: filledText(1000),
  madeOn: Day,
  due: Day,
  status: z.enum(['open', 'kept', 'broken']),
  /** The day it was kept: after `due` it counts as late. */
  keptOn: z.optional(Day),
});
export type OurPromise = z.infer<typeof OurPromise>;

/** What was promised and by when: as much as a draft says of it. */
export const Promised = z.pick(OurPromise, { text: true, due: true });
export type Promised = z.infer<typeof Promised>;
