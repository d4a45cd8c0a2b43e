import * as z from 'zod/mini';
import { Day, Moment } from '../records/day';
import { filledText } from '../records/filled-text';
import { textUpTo } from '../records/text-up-to';

const Lines = z.array(filledText(1000)).check(z.maxLength(50));

/** What was noted of a meeting: the contact, what is worth knowing, what we promised and what is to be done, one thing a line. */
export const MeetingNotes = z
  .object({
    kind: z.enum(['meeting', 'visit', 'call']),
    personIds: z.array(z.string()).check(z.maxLength(100)),
    at: Moment,
    text: z.optional(textUpTo(5000)),
    facts: Lines,
    promises: Lines,
    /** By when we keep them. */
    promisesDue: z.optional(Day),
    steps: Lines,
    stepsDue: z.optional(Day),
  })
  .check(
    z.refine(({ promises, promisesDue }) => promises.length === 0 || promisesDue !== undefined, {
      path: ['promisesDue'],
    }),
    z.refine(({ steps, stepsDue }) => steps.length === 0 || stepsDue !== undefined, { path: ['stepsDue'] }),
  );
export type MeetingNotes = z.infer<typeof MeetingNotes>;
